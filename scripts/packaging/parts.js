import { readFileSync } from "node:fs";
import path from "node:path";
import { described, installedPackage } from "./installed-package.js";
import { isNeverLoaded, packedPackages } from "./packed-packages.js";

const BUILDS = ["main", "preload", "renderer"];

/**
 * Every package that Stet gives on, once by its place: what the three builds took in, with whatever
 * those say that they need (some bring it inside their own files), what is carried as it is for this
 * machine, and Electron. Needs a build.
 */
export function partsOf(root) {
  const found = new Map();
  const add = (part) => found.set(part.place, part);
  for (const build of BUILDS) {
    const places = JSON.parse(
      readFileSync(path.join(root, "out", "parts", `${build}.json`), "utf8"),
    );
    for (const place of places) withNeeds(root, described(root, path.join(root, place)), found);
  }
  for (const part of packedPackages(root, [process])) add(part);
  add(installedPackage(root, root, "electron"));
  return [...found.values()].sort(byName);
}

function withNeeds(root, part, found) {
  if (found.has(part.place)) return;
  found.set(part.place, part);
  for (const name of Object.keys(part.manifest.dependencies ?? {})) {
    const needed = isNeverLoaded(name) ? null : installedPackage(root, part.folder, name);
    if (needed !== null) withNeeds(root, needed, found);
  }
}

function byName(a, b) {
  return a.name.localeCompare(b.name, "en") || a.version.localeCompare(b.version, "en");
}
