import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { placeContent, placeCopy } from "./write-file.ts";

test("it replaces a file whole", async () => {
  const target = join(newFolder(), "page.html");
  writeFileSync(target, "old, and longer than the new one");
  await placeContent(target, "new");
  expect(readFileSync(target, "utf8")).toBe("new");
});

test("it leaves the old file and nothing else behind where there is nothing to copy", async () => {
  const folder = newFolder();
  const target = join(folder, "photo.jpg");
  writeFileSync(target, "old");
  const fails = placeCopy(target, join(folder, "gone.jpg"));
  await expect(fails).rejects.toMatchObject({ code: "BAD_FOLDER" });
  expect(readdirSync(folder)).toEqual(["photo.jpg"]);
  expect(readFileSync(target, "utf8")).toBe("old");
});

test("it leaves nothing behind where the name is taken by a folder", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "page.html", "inside"), { recursive: true });
  await expect(placeContent(join(folder, "page.html"), "new")).rejects.toMatchObject({
    code: "BAD_FOLDER",
  });
  expect(readdirSync(folder)).toEqual(["page.html"]);
});
