import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../setup/project.js";
import { licenceFaults, licencesOf } from "./licences.js";
import { packedPackages } from "./packed-packages.js";
import { partsOf } from "./parts.js";

const licences = licencesOf(partsOf(ROOT));
const names = new Set(licences.map(({ name }) => name));

it("finds a licence that allows it, and its text, for every part", () => {
  expect(licenceFaults(licences)).toEqual([]);
});

it("lists what is bundled, what is carried, the fonts and Electron", () => {
  expect(licences.length).toBeGreaterThan(150);
  for (const name of ["react", "yjs", "unified", "@fontsource-variable/inter", "electron"]) {
    expect(names, name).toContain(name);
  }
  for (const { name } of packedPackages(ROOT, [process])) expect(names, name).toContain(name);
});

it("names who holds rights in what was compiled into a part", () => {
  const database = licences.find(({ name }) => name === "better-sqlite3-multiple-ciphers");
  for (const holder of ["Joshua Wise", "Ulrich Telle", "Frank Denis"])
    expect(database?.text).toContain(holder);
});

it("lists nothing that only builds and tests Stet", () => {
  for (const name of ["vite", "vitest", "@playwright/test", "electron-builder", "typescript"]) {
    expect(names, name).not.toContain(name);
  }
});

it("is what the built page shows", () => {
  const file = path.join(ROOT, "out", "renderer", "licences.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(licences);
});

it("finds what may not be given on", () => {
  const part = { name: "quay", version: "1.0.0", licence: "MIT", text: "Free." };
  const faults = (change) => licenceFaults([{ ...part, ...change }]).length;
  expect(faults({})).toBe(0);
  expect(faults({ licence: "(MIT OR GPL-3.0-or-later)" })).toBe(0);
  expect(
    faults({ licence: "Apache-2.0 AND LGPL-3.0-or-later", name: "@img/sharp-win32-x64" }),
  ).toBe(0);
  expect(faults({ licence: "MIT AND GPL-3.0-or-later" })).toBe(1);
  expect(faults({ licence: "LGPL-3.0-or-later" })).toBe(1);
  expect(faults({ licence: "SEE LICENSE IN README" })).toBe(1);
  expect(faults({ licence: "" })).toBe(1);
  expect(faults({ text: "" })).toBe(1);
});
