import { expect, it } from "vitest";
import type { NodeJson } from "../../../../shared/article/article.ts";
import { compareArticles } from "../../../../shared/compare/compare-article.ts";
import { article, p } from "../../../../shared/testing/build.ts";
import { changesIn } from "./change-list.ts";
import { stretchesOf } from "./stretches.ts";

const photo = (id: string, asset: string): NodeJson => ({ type: "photo", attrs: { id, asset } });
const link = (id: string, title: string): NodeJson => ({
  type: "relatedLink",
  attrs: { id, title },
});

it("names each change by what it is and what became of it, fields first", () => {
  const before = article([p("Fog.", "a"), p("Hail.", "x"), photo("b", "quay"), p("Rain.", "c")], {
    headline: "North quay",
  });
  const after = article(
    [p("Rain.", "c"), p("Mist.", "a"), p("Hail.", "x"), link("d", "The ferries")],
    {
      headline: "South quay",
      section: "Local",
    },
  );
  const comparison = { ...compareArticles(before, after), names: { quay: "quay.jpg" } };
  expect(
    changesIn(comparison).map(({ sign, subject, deeds }) => [sign, subject, deeds.join(", ")]),
  ).toEqual([
    ["±", "Headline", "Changed"],
    ["+", "Section", "Added"],
    ["↑", "Paragraph", "Moved up from place 4 to 1"],
    ["±", "Paragraph", "Changed"],
    ["+", "Related link “The ferries”", "Added"],
    ["−", "Photo “quay.jpg”", "Removed"],
  ]);
  expect(changesIn(comparison).map(({ said }) => said)).toEqual([
    "headline changed",
    "section added",
    "paragraph 1 moved up from place 4",
    "words changed in paragraph 2",
    "related link 4 added",
    "photo 3 removed",
  ]);
  expect(changesIn(comparison).map(({ part }) => part)).toEqual([
    { kind: "field", name: "headline" },
    { kind: "field", name: "section" },
    { kind: "block", was: "c", is: "c", moves: true },
    { kind: "block", was: "a", is: "a", moves: false },
    { kind: "block", was: null, is: "d", moves: false },
    { kind: "block", was: "b", is: null, moves: false },
  ]);
});

it("offers no part where nothing tells the block from its like", () => {
  const [only] = changesIn(compareArticles(article([]), article([p("Fog.")])));
  expect(only?.part).toBeNull();
});

it("folds what is far from every change, and only where that saves something", () => {
  const lines = Array.from({ length: 9 }, (_, at) => p(`Line ${at}.`, `l${at}`));
  const folds = (changed: number) => {
    const after = lines.with(changed, p("Changed.", `l${changed}`));
    return stretchesOf(compareArticles(article(lines), article(after)).blocks).map(
      ({ isFolded, blocks }) => [isFolded, blocks.length],
    );
  };
  expect(folds(0)).toEqual([
    [false, 2],
    [true, 7],
  ]);
  expect(folds(3)).toEqual([
    [false, 2],
    [false, 3],
    [true, 4],
  ]);
});
