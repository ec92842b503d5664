import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import stet from "../../package.json" with { type: "json" };

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Electron's list has so many items. https://www.electronjs.org/docs/latest/tutorial/security */
const ITEMS = 20;

const lines = readFileSync(`${ROOT}docs/security-checklist.md`, "utf8").split("\n");
const rows = lines.flatMap((line) => {
  const [, number, item, , file, test] = line.split("|").map((cell) => cell.trim());
  return /^\d+$/.test(number ?? "") ? [{ number: Number(number), item, file, test }] : [];
});

/** The paths that a cell names; `P` stands for the policy's folder, `e2e` for the specs'. */
function pathsIn(cell: string | undefined): string[] {
  const named = [...(cell ?? "").matchAll(/(P|e2e )?`([^`]+)`/g)];
  return named.flatMap(([, where, name = ""]) => {
    if (where === "P") return [`electron/main/policy${name}`];
    if (where === "e2e ") return [`e2e/specs/${name}.spec.ts`];
    if (!name.includes("/")) return name.includes(".") ? [name] : [];
    return [/^(renderer|shared|scripts|electron)\//.test(name) ? name : `electron/${name}`];
  });
}

it("answers every item of Electron's list, in its order", () => {
  expect(rows.map(({ number }) => number)).toEqual(
    Array.from({ length: ITEMS }, (_, at) => at + 1),
  );
});

it.each(rows)("names files and tests that are there: $number $item", ({ file, test }) => {
  const tests = pathsIn(test).filter((path) => /\.(test|spec)\.\w+$/.test(path));
  expect(tests, "a test").not.toEqual([]);
  for (const path of [...pathsIn(file), ...tests]) {
    expect(existsSync(`${ROOT}${path}`), path).toBe(true);
  }
});

it("pins Electron to one version, which the lock file has", () => {
  const { electron } = stet.devDependencies;
  expect(electron).toMatch(/^\d+\.\d+\.\d+$/);
  const lock = JSON.parse(readFileSync(`${ROOT}package-lock.json`, "utf8"));
  expect(lock.packages["node_modules/electron"].version).toBe(electron);
});
