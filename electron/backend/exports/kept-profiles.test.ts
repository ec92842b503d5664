import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import { resourcesFor } from "../../ports/resources-folder.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { profileReadsBy, readProfiles } from "./read-profiles.ts";

const own = fileURLToPath(new URL("export-profiles", resourcesFor(import.meta.url)));

afterEach(() => vi.useRealTimers());

/** A desk whose files were written some seconds ago, as the clock says. */
function deskLongAgo() {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 10_000 });
  const desk = join(newFolder(), "export-profiles");
  mkdirSync(desk);
  const file = (name: string) => join(desk, name);
  writeFileSync(file("evening.yaml"), "title: Evening\nformat: html\ntemplate: page.html\n");
  writeFileSync(file("page.html"), "<body>One{{article}}");
  const read = vi.fn(readProfiles);
  const reads = profileReadsBy(read);
  const places = { own, desk };
  return {
    file,
    read,
    titles: async () =>
      (await reads["profiles.list"](places)).profiles
        .filter(({ from }) => from === "desk")
        .map(({ title }) => title),
    page: async () =>
      (await reads["profiles.style"]({ ...places, format: "html", name: "evening" })).template
        ?.text,
  };
}

test("profiles are read once, however often they are asked for, while no file changes", async () => {
  const { titles, page, read } = deskLongAgo();
  for (let times = 0; times < 20; times += 1) {
    expect(await titles()).toEqual(["Evening"]);
    expect(await page()).toBe("<body>One{{article}}");
  }
  expect(read).toHaveBeenCalledTimes(1);
});

test("a profile or a page that is written anew counts at once", async () => {
  const { titles, page, file, read } = deskLongAgo();
  expect(await page()).toBe("<body>One{{article}}");
  writeFileSync(file("page.html"), "<body>Two{{article}}");
  expect(await page()).toBe("<body>Two{{article}}");
  writeFileSync(file("page.next"), "<body>Six{{article}}");
  utimesSync(file("page.next"), 1, 1);
  renameSync(file("page.next"), file("page.html"));
  expect(await page()).toBe("<body>Six{{article}}");
  writeFileSync(file("late.yaml"), "title: Late\nformat: text\n");
  expect(await titles()).toEqual(["Evening", "Late"]);
  rmSync(file("evening.yaml"));
  expect(await titles()).toEqual(["Late"]);
  expect(await titles()).toEqual(["Late"]);
  expect(read).toHaveBeenCalledTimes(5);
});

test("a page whose place a link takes is no page any more", async () => {
  const { page, file } = deskLongAgo();
  expect(await page()).toBe("<body>One{{article}}");
  const elsewhere = join(newFolder(), "page.html");
  renameSync(file("page.html"), elsewhere);
  symlinkSync(elsewhere, file("page.html"));
  await expect(page()).rejects.toMatchObject({ code: "BAD_FILE" });
});

test("what was written just now is read again: the clock of its disk may not have ticked since", async () => {
  const { titles, read } = deskLongAgo();
  vi.useRealTimers();
  expect(await titles()).toEqual(["Evening"]);
  expect(await titles()).toEqual(["Evening"]);
  expect(read).toHaveBeenCalledTimes(2);
});

test("a desk without a folder of profiles has Stet's own, read once", async () => {
  const read = vi.fn(readProfiles);
  const reads = profileReadsBy(read);
  const places = { own, desk: join(newFolder(), "none") };
  const { profiles } = await reads["profiles.list"](places);
  expect(profiles.length).toBeGreaterThan(5);
  expect(await reads["profiles.list"](places)).toEqual({ profiles, wrong: [] });
  expect(read).toHaveBeenCalledTimes(1);
});
