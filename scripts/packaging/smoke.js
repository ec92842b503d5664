// `node scripts/packaging/smoke.js [FILE…]`: tries the packages of dist/packages, or those named.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { main, ROOT, Sentence, say } from "../setup/project.js";
import { trial } from "./smoke/trial.js";
import { isPackage, unpacked } from "./smoke/unpack.js";

await main(async () => {
  const files = process.argv.length > 2 ? process.argv.slice(2) : made();
  if (files.length === 0) throw new Sentence("There is no package to try. Run `npm run package`.");
  for (const file of files) {
    const folder = mkdtempSync(path.join(os.tmpdir(), "stet-smoke-"));
    try {
      await trial(unpacked(file, path.join(folder, "app")), folder);
    } finally {
      // A browser may still be putting its profile away.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
    say(
      `✓ ${path.basename(file)}: installed, started, wrote, was killed, started, found the words`,
    );
  }
});

function made() {
  const folder = path.join(ROOT, "dist", "packages");
  return readdirSync(folder)
    .filter(isPackage)
    .map((file) => path.join(folder, file));
}
