import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * The package `name` as Node finds it from `folder` upwards, but not above `root`; null where it is
 * not installed. `place` is its folder from `root` on, with slashes.
 */
export function installedPackage(root, folder, name) {
  for (let at = folder; ; at = path.dirname(at)) {
    const found = path.join(at, "node_modules", name);
    if (existsSync(path.join(found, "package.json"))) return described(root, found);
    if (path.relative(root, at) === "") return null;
  }
}

/** The package that lies in `folder`. */
export function described(root, folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const place = path.relative(root, folder).split(path.sep).join("/");
  return { name: manifest.name, version: manifest.version, place, folder, manifest };
}
