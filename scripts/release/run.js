// Run by `npm run release` on the project's own Node.
import { main, ROOT, Sentence, say } from "../setup/project.js";
import { makeRelease, plannedRelease } from "./release.js";

await main(async () => {
  const [option, tooMuch] = process.argv.slice(2);
  if (tooMuch !== undefined || (option !== undefined && option !== "--dry-run")) {
    throw new Sentence("Usage: npm run release [-- --dry-run]");
  }
  const planned = await plannedRelease(ROOT, new Date().toISOString().slice(0, 10));
  process.stdout.write(`${planned.changes}\n`);
  if (option === "--dry-run") {
    say(`This would be ${planned.version}, tagged ${planned.tag}. Nothing was changed.`);
    return;
  }
  makeRelease(ROOT, planned);
  say(
    `Committed and tagged ${planned.tag}. Nothing was sent: \`git push --follow-tags\` does that.`,
  );
});
