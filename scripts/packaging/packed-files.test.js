import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../setup/project.js";
import { packedFiles } from "./packed-files.js";
import { packedPackages } from "./packed-packages.js";
import { packagesImported } from "./testing/imports-of.js";

const HERE = [{ platform: process.platform, arch: process.arch }];
const files = packedFiles(ROOT, HERE);
const packed = new Set(files.map(({ to }) => to));
/** By what they are loaded as, which is their folder's name: one is here under another's. */
const names = new Set(packedPackages(ROOT, HERE).map(({ place }) => loadedAs(place)));

function loadedAs(place) {
  return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}

function importedBy(folder) {
  const scripts = files.filter(({ to }) => to.startsWith(folder) && /\.c?js$/.test(to));
  expect(scripts).not.toEqual([]);
  return new Set(scripts.flatMap(({ from }) => [...packagesImported(readFileSync(from, "utf8"))]));
}

/** What the built app loads from packages; reading all of it takes a moment, so once. */
const imported = importedBy("out/main").union(importedBy("out/preload"));

it("carries every package that the built app loads, and Electron brings itself", () => {
  const missing = [...imported].filter(
    (name) => name !== "electron" && !names.has(name) && !builtinModules.includes(name),
  );
  expect(missing).toEqual([]);
});

it("carries nothing that the built app was bundled with, and no Node", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(path.join(ROOT, "package.json"), "utf8"),
  );
  const own = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(own.filter((name) => names.has(name) && !imported.has(name))).toEqual([]);
});

it("carries each package's manifest and the file it begins with", () => {
  for (const { place, name, manifest } of packedPackages(ROOT, HERE)) {
    expect(packed, name).toContain(`${place}/package.json`);
    const main = manifest.main ?? "index.js";
    const found = [main, `${main}.js`, `${main}/index.js`].map((file) =>
      path.posix.join(place, file),
    );
    // Some have no such file at all: they are picked by name, or hold a library.
    const there = found.filter((file) => existsSync(path.join(ROOT, file)));
    if (there.length > 0)
      expect(
        there.some((file) => packed.has(file)),
        name,
      ).toBe(true);
  }
});

it("carries one system's native code, and no maps, types or sources of it", () => {
  const native = [...packed].filter((file) => file.includes("/prebuilds/"));
  const [{ platform, arch }] = HERE;
  expect(native).toEqual([`node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node`]);
  expect([...packed].filter((file) => /\.(map|d\.ts|cc|h|c|cpp|hpp)$/.test(file))).toEqual([]);
});

it("says what to install where the target's own code is missing", () => {
  const elsewhere = [{ platform: "linux", arch: "riscv64" }];
  expect(() => packedFiles(ROOT, elsewhere)).toThrow(
    /@img\/sharp-linux-riscv64 is not installed.*No package was made.*add-native\.js linux riscv64/,
  );
});
