import { existsSync, lstatSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { clearWorkshops, inWorkshop, workshopOf } from "./workshop.ts";

it("what is on its way lies where nobody else can read it, and is gone afterwards", async () => {
  const desk = newFolder();
  const place = await inWorkshop(desk, async (folder) => {
    writeFileSync(join(folder, "story.md"), "Low water");
    expect(lstatSync(dirname(folder)).mode & 0o077).toBe(0);
    expect(lstatSync(folder).mode & 0o077).toBe(0);
    return dirname(folder);
  });
  expect(readdirSync(place)).toEqual([]);
  clearWorkshops(desk);
  expect(existsSync(place)).toBe(false);
});

it("what a killed program left there goes with the desk's next opening, and no other desk's", async () => {
  const [desk, other] = [newFolder(), newFolder()];
  const [left, stays] = [await workshopOf(desk), await workshopOf(other)];
  writeFileSync(join(left, "story.md"), "Low water");
  clearWorkshops(desk);
  expect([existsSync(left), existsSync(stays)]).toEqual([false, true]);
  clearWorkshops(other);
});
