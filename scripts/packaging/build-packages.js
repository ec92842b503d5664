// Run by `npm run package` on the project's own Node: stages the app and has it packed.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { main, ROOT, Sentence, say } from "../setup/project.js";
import { pack } from "./pack.js";
import { partsOf } from "./parts.js";
import { billOfMaterials } from "./sbom.js";

await main(async () => {
  const output = path.join(ROOT, "dist", "packages");
  const work = path.join(ROOT, "dist", "work");
  const electronDist = process.env.STET_ELECTRON_DIST || null;
  const isDir = process.argv.includes("--dir");
  const files = await pack(ROOT, { work, output, electronDist, isDir }).catch(notPacked);
  const bill = JSON.stringify(billOfMaterials(ROOT, partsOf(ROOT)), null, 2);
  writeFileSync(path.join(output, "sbom.cdx.json"), `${bill}\n`);
  for (const file of isDir ? [output] : files) say(`Packed: ${path.relative(ROOT, file)}`);
});

function notPacked(error) {
  if (error instanceof Sentence) throw error;
  throw new Sentence(
    `The packages were not made: ${error.message}\nThe lines above say at which step. Nothing but ` +
      "dist/ was changed. The tools that write packages are fetched once, which needs a network.",
  );
}
