import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PICTURE = readFileSync(path.join(ROOT, "docs/architecture.svg"), "utf8");
const SOURCE = /\.tsx?$/;
const FOR_TESTS = /\.test\.|\/testing\//;

function sourcesBelow(folder) {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesBelow(place);
    return SOURCE.test(place) && !FOR_TESTS.test(place) ? [place] : [];
  });
}

/** What the picture has a box for. */
function folderOf(file) {
  const [top, second] = file.split("/");
  return top === "shared" ? "shared" : `${top}/${second}`;
}

/** "renderer/app > renderer/ui" for each pair of folders of which one imports the other. */
function importsInTree() {
  const found = new Set();
  for (const file of ["shared", "electron", "renderer"].flatMap(sourcesBelow)) {
    const text = readFileSync(path.join(ROOT, file), "utf8");
    for (const [, named] of text.matchAll(/(?:from|import\()\s*"(\.[^"]+\.tsx?)"/g)) {
      const target = path.posix.join(path.posix.dirname(file), named);
      const pair = [folderOf(file), folderOf(target)];
      if (pair[0] !== pair[1]) found.add(pair.join(" > "));
    }
  }
  return [...found].sort();
}

/** The same as arrows say it; what all import is a bar below all. */
function importsInPicture() {
  const arrows = PICTURE.matchAll(/data-from="([^"]+)" data-to="([^"]+)"( data-both)?/g);
  const drawn = Array.from(arrows).flatMap(([, from, to, both]) =>
    from.split(" ").flatMap((one) => [`${one} > ${to}`, ...(both ? [`${to} > ${one}`] : [])]),
  );
  const onShared = boxesInPicture().filter((folder) => folder !== "shared");
  return [...drawn, ...onShared.map((folder) => `${folder} > shared`)].sort();
}

function boxesInPicture() {
  return Array.from(PICTURE.matchAll(/data-folder="([^"]+)"/g), ([, folder]) => folder);
}

it("the picture of the architecture has every folder that there is", () => {
  const there = ["electron", "renderer"].flatMap((top) =>
    readdirSync(path.join(ROOT, top), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${top}/${entry.name}`),
  );
  expect(boxesInPicture().sort()).toEqual([...there, "shared"].sort());
  expect(existsSync(path.join(ROOT, "shared"))).toBe(true);
});

it("and an arrow for every import between them, and no other", () => {
  expect(importsInPicture()).toEqual(importsInTree());
});
