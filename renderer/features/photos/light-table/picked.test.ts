import { expect, it } from "vitest";
import type { ArticlePhoto } from "../viewer/article-photos.ts";
import { firstPicked, onTable, toggled } from "./picked.ts";

const photos = (count: number): ArticlePhoto[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `p${index}`,
    index,
    hash: `h${index}`,
    nth: 0,
    alt: null,
    caption: "",
    credit: null,
    role: null,
  }));

it.each([
  ["all of a few", 3, 2, ["p0", "p1", "p2"]],
  ["the one that was meant and those after it", 10, 3, ["p3", "p4", "p5", "p6"]],
  ["the last ones where it is among them", 10, 9, ["p6", "p7", "p8", "p9"]],
  ["none where there is none", 0, 0, []],
])("begins with %s", (_, count, start, wanted) => {
  expect(firstPicked(photos(count), start)).toEqual(wanted);
});

it("takes six and no more, and gives each back", () => {
  const six = ["p0", "p1", "p2", "p3", "p4", "p5"];
  expect(toggled(six, "p6")).toEqual(six);
  expect(toggled(six, "p2")).toEqual(["p0", "p1", "p3", "p4", "p5"]);
  expect(toggled(["p4"], "p1")).toEqual(["p4", "p1"]);
});

it("lays them out as the article has them, without those that left it", () => {
  expect(onTable(photos(3), ["p2", "p0", "p9"]).map(({ key }) => key)).toEqual(["p0", "p2"]);
});
