import { constants, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packedFiles } from "./packed-files.js";
import { PUBLISHER } from "./publisher.js";

/** Lays the app out in `folder` as it is packed, so that nothing else can get into a package. */
export function stage(root, folder, targets) {
  rmSync(folder, { recursive: true, force: true });
  for (const { from, to } of packedFiles(root, targets)) {
    const file = path.join(folder, to);
    mkdirSync(path.dirname(file), { recursive: true });
    // A clone where the disk can: what is signed later must not change node_modules.
    copyFileSync(from, file, constants.COPYFILE_FICLONE);
  }
  const own = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  writeFileSync(path.join(folder, "package.json"), `${JSON.stringify(manifest(own), null, 2)}\n`);
}

/** Of the project's own manifest what a running app is asked for. */
function manifest({ name, version, description, license, type, main }) {
  const { homepage, author, email } = PUBLISHER;
  return {
    name,
    productName: "Stet",
    version,
    description,
    license,
    homepage,
    author: { name: author, email },
    type,
    main,
    desktopName: "stet.desktop",
  };
}
