import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { COPIES_FOLDER, CopyCache } from "./copy-cache.ts";

const NAMES = ["a", "b", "c", "d"].map((letter) => `${letter.repeat(8)}-thumbnail-1.webp`);
const [a = "", b = "", c = "", d = ""] = NAMES;

async function lay(cache: CopyCache, name: string, bytes = 100) {
  await cache.make(name, async () => {
    mkdirSync(dirname(cache.path(name)), { recursive: true });
    writeFileSync(cache.path(name), Buffer.alloc(bytes));
  });
}

test("it keeps copies over a restart, and what a kill left half made is gone", async () => {
  const desk = newFolder();
  const cache = new CopyCache(desk);
  expect(await cache.has(a)).toBe(false);
  await lay(cache, a);
  writeFileSync(cache.path(`${b}.1b2c`), "half");
  const again = new CopyCache(desk);
  expect(await again.has(a)).toBe(true);
  expect(readdirSync(join(desk, COPIES_FOLDER))).toEqual([a]);
});

test("it makes a copy once for all who want it at the same time", async () => {
  const cache = new CopyCache(newFolder());
  let made = 0;
  const make = () =>
    cache.make(a, async () => {
      made += 1;
      return made;
    });
  expect(await Promise.all([make(), make(), make()])).toEqual([1, 1, 1]);
  expect(made).toBe(1);
});

test("what could not be made can be tried again", async () => {
  const cache = new CopyCache(newFolder());
  await expect(cache.make(a, async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await lay(cache, a);
  expect(await cache.has(a)).toBe(true);
});

test("over its bound the copies go that were not used for longest", async () => {
  const desk = newFolder();
  const first = new CopyCache(desk);
  for (const name of [a, b, c]) await lay(first, name);
  for (const [at, name] of [c, b, a].entries()) {
    utimesSync(first.path(name), at + 1, at + 1);
  }
  const cache = new CopyCache(desk, 350);
  expect(await cache.has(c)).toBe(true);
  await lay(cache, d);
  expect(readdirSync(join(desk, COPIES_FOLDER)).sort()).toEqual([c, d]);
});

test("all of it can be thrown away while the desk is open", async () => {
  const desk = newFolder();
  const cache = new CopyCache(desk);
  await lay(cache, a);
  rmSync(join(desk, COPIES_FOLDER), { recursive: true });
  expect(await cache.has(a)).toBe(false);
});
