// `node scripts/packaging/checksums.js`: dist/packages/SHA256SUMS, as `sha256sum --check` reads it.
import { createHash } from "node:crypto";
import { createReadStream, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { main, ROOT } from "../setup/project.js";

const FOLDER = path.join(ROOT, "dist", "packages");
/** What people get; not the folders and notes that electron-builder leaves beside it. */
const GIVEN_OUT = /\.(AppImage|deb|dmg|zip|exe|blockmap|cdx\.json)$|^latest.*\.yml$/;

await main(async () => {
  const files = readdirSync(FOLDER)
    .filter((file) => GIVEN_OUT.test(file))
    .sort();
  const lines = [];
  for (const file of files) {
    const hash = createHash("sha256");
    await pipeline(createReadStream(path.join(FOLDER, file)), hash);
    lines.push(`${hash.digest("hex")}  ${file}\n`);
  }
  writeFileSync(path.join(FOLDER, "SHA256SUMS"), lines.join(""));
});
