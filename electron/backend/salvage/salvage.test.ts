import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { slowRuns } from "../../../shared/testing/runs.ts";
import { WrittenDesk } from "../testing/written-desk.ts";
import { salvageTold } from "./told.ts";

it("rows around an unreadable page are read, those on it come from the backup and from later versions", () => {
  const desk = new WrittenDesk();
  desk.writes(0, 80);
  desk.backUp();
  desk.writes(80, 160);
  desk.keep();
  desk.writes(160, 200);
  desk.close();
  const [early, late] = [desk.leavesWith("w40w")[0], desk.leavesWith("w120w")[0]];
  desk.ruinPages(early as number, late as number);
  const before = readFileSync(desk.database);
  const salvaged = desk.salvage();
  expect(salvaged).toMatchObject({
    drafts: 2,
    damaged: ["journal"],
    unrecovered: [],
    foundDrafts: 0,
  });
  expect(salvaged.fromBackups).toBeGreaterThan(10);
  expect(salvaged.recovered.length).toBeGreaterThan(0);
  expect(salvaged.recovered.flatMap(({ lost }) => lost)).toEqual([]);
  expect(readFileSync(join(salvaged.kept, "desk.sqlite")).equals(before)).toBe(true);
  const { faults, slug } = desk.again();
  expect(faults).toEqual([]);
  expect(desk.ids.map(slug)).toEqual(["w198w", "w199w"]);
  expect(salvageTold(salvaged)[0]).toBe(
    "The desk stands again, with 2 drafts. Pages of journal could not be read.",
  );
});

it("without the list of drafts their writing is still there, under new numbers", () => {
  const desk = new WrittenDesk();
  desk.writes(0, 40);
  desk.close();
  desk.ruinPages(desk.leavesWith(desk.ids[0] as string)[0] as number);
  const salvaged = desk.salvage();
  expect(salvaged).toMatchObject({ drafts: 2, foundDrafts: 2, recovered: [] });
  const { drafts, faults, slug } = desk.again();
  expect(faults).toEqual([]);
  expect(drafts.map(slug)).toEqual(["w38w", "w39w"]);
});

it("a sound desk comes out as it went in", () => {
  const desk = new WrittenDesk();
  desk.writes(0, 10);
  desk.keep();
  desk.close();
  expect(desk.salvage()).toMatchObject({ damaged: [], fromBackups: 0, recovered: [], drafts: 2 });
  const { faults, slug } = desk.again();
  expect(faults).toEqual([]);
  expect(desk.ids.map(slug)).toEqual(["w8w", "w9w"]);
});

it("whatever page cannot be read, a sound desk comes of it, and the damaged one is kept", () => {
  const places = fc.record({
    backUp: fc.boolean(),
    keep: fc.boolean(),
    pages: fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(places, ({ backUp, keep, pages }) => {
      const desk = new WrittenDesk();
      desk.writes(0, 60);
      if (backUp) desk.backUp();
      desk.writes(60, 90);
      if (keep) desk.keep();
      desk.close();
      // The first page says what the file is; without it nothing can be read at all.
      desk.ruinPages(...pages.map((page) => 1 + (page % (desk.pages - 1))));
      const before = readFileSync(desk.database);
      const salvaged = desk.salvage();
      expect(readFileSync(join(salvaged.kept, "desk.sqlite")).equals(before)).toBe(true);
      expect(desk.again().faults).toEqual([]);
    }),
    { numRuns: slowRuns(2) },
  );
});
