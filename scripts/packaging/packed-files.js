import { readdirSync } from "node:fs";
import path from "node:path";
import { packedPackages, refuseMissing } from "./packed-packages.js";

/** What nobody loads: maps, types, notes for developers. Licences stay beside what they are of. */
const NOT_PACKED =
  /\.(map|d\.[cm]?ts|md|markdown|gyp|h|ts|flow|tsbuildinfo)$|\/\.[^/]+$|(^|\/)(test|tests|docs|example|examples|\.github)\//i;

/** Of these, by their own names, only what matches; of all others everything that is not left out above. */
const ONLY_OF = {
  "better-sqlite3-multiple-ciphers": (target) =>
    new RegExp(
      `^(lib/.+|prebuilds/${target.platform}-${target.arch}\\.node|LICENSE|package\\.json)$`,
    ),
  exifreader: () => /^(dist\/exif-reader\.js|LICENSE|package\.json)$/,
  // Of its four builds the slim one, which lies in a file of its own.
  "harper.js": () =>
    /^(dist\/(index|slimBinary|BinaryModule-[\w-]+)\.js|dist\/harper_wasm_slim_bg\.wasm|LICENSE|package\.json)$/,
  fflate: () => /^((lib|esm)\/.+|LICENSE|package\.json)$/,
  sharp: () => /^((dist|lib)\/.+|LICENSE|package\.json)$/,
};

/**
 * Every file of the app as it is packed for `targets` ({platform, arch}), but for its package.json:
 * `from` on this disk, `to` within the app, with slashes.
 */
export function packedFiles(root, targets) {
  const built = [
    "out/main",
    "out/preload",
    "out/renderer",
    "resources/sample-desk",
    "resources/export-profiles",
    "resources/house-style",
  ];
  const own = built.flatMap((folder) => filesOf(path.join(root, folder), folder));
  const packages = packedPackages(root, targets);
  refuseMissing(packages, targets);
  return [...own, ...packages.flatMap((entry) => filesOfPackage(entry, targets))];
}

function filesOfPackage({ name, folder, place }, targets) {
  const only = ONLY_OF[name];
  const isWanted = (within) =>
    only === undefined || targets.some((target) => only(target).test(within));
  return filesOf(folder, place).filter(({ to }) => isWanted(to.slice(place.length + 1)));
}

function filesOf(folder, to) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    const within = `${to}/${entry.name}`;
    // A package inside another is one by itself.
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesOf(file, within);
    return NOT_PACKED.test(within) ? [] : [{ from: file, to: within }];
  });
}
