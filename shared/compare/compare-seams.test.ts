import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article, NodeJson } from "../article/article.ts";
import { applyBlocks, asCompared } from "../testing/apply-comparison.ts";
import { article, p } from "../testing/build.ts";
import { runs } from "../testing/runs.ts";
import { compareArticles } from "./compare-article.ts";
import type { Comparison } from "./comparison.ts";

const numRuns = runs(100);

const word = fc.constantFrom(
  ...["fog", "rain", "the", "quay", "harbour’s", "“never”", "3.5", "ferry", "a", "la", "müde", "—"],
);
const bold = { type: "text", text: "Bold words. ", marks: [{ type: "bold" }] };

/** A paragraph among others, whole and split at one of its spaces, with ids or without, its first half first. */
const splitStates = fc
  .record({
    words: fc.array(word, { minLength: 2, maxLength: 30 }),
    at: fc.nat(),
    keepsSpace: fc.boolean(),
    hasIds: fc.boolean(),
    tailKeeps: fc.boolean(),
    isBold: fc.boolean(),
  })
  .map(({ words, at, keepsSpace, hasIds, tailKeeps, isBold }): [Article, Article] => {
    const cut = 1 + (at % (words.length - 1));
    const [head, tail] = [
      ["Start", ...words.slice(0, cut)],
      [...words.slice(cut), "end."],
    ];
    const id = (name: string) => (hasIds ? name : null);
    const block = (text: string, name: string, styled = false): NodeJson => {
      const { attrs, content = [] } = p(text, id(name));
      return { type: "paragraph", attrs, content: [...(styled ? [bold] : []), ...content] };
    };
    const [before, after] = [p("Before it all.", id("x")), p("What came then.", id("y"))];
    const whole = block([...head, ...tail].join(" "), "a", isBold);
    const pieces = [
      block(`${head.join(" ")}${keepsSpace ? " " : ""}`, tailKeeps ? "b" : "a", isBold),
      block(tail.join(" "), tailKeeps ? "a" : "b"),
    ];
    return [article([before, whole, after]), article([before, ...pieces, after])];
  });

const told = ({ blocks, counts }: Comparison) => ({
  kinds: blocks.map(({ kind, isMoved }) => (isMoved ? `${kind}, moved` : kind)),
  words: counts.wordsAdded + counts.wordsRemoved,
});

describe("any paragraph", () => {
  it("is one change and no changed word when it is split at a space, and when it is joined", () => {
    fc.assert(
      fc.property(splitStates, ([whole, pieces]) => {
        const split = compareArticles(whole, pieces);
        expect(told(split)).toEqual({ kinds: ["same", "split", "same"], words: 0 });
        const joined = compareArticles(pieces, whole);
        expect(told(joined)).toEqual({ kinds: ["same", "joined", "same"], words: 0 });
        expect(split.blocks[1]?.children.map(({ kind }) => kind)).toEqual(["same", "same"]);
        expect(joined.blocks[1]?.children.map(({ kind }) => kind)).toEqual(["same", "same"]);
        for (const [from, to, { blocks }] of [
          [whole, pieces, split],
          [pieces, whole, joined],
        ] as const) {
          expect(applyBlocks(from.body.map(asCompared), blocks)).toEqual(to.body.map(asCompared));
        }
        expect(joined.counts).toEqual({ ...split.counts, blocksSplit: 0, blocksJoined: 1 });
      }),
      { numRuns },
    );
  });
});

it("finds the pieces of each text where all of them are said in the same words", () => {
  const [fog, ice, mayor] = [
    "The mayor said that fog came.",
    "The mayor said that ice came early in May.",
    "The mayor said.",
  ];
  const wholes = [
    [fog, ice],
    [mayor, fog, ice],
    [ice, mayor],
    [mayor, ice],
  ];
  const before = article(wholes.map((all, at) => p(all.join(" "), `a${at}`)));
  const after = article(wholes.flat().map((text, at) => p(text, `b${at}`)));
  const kinds = ["split", "split", "split", "split"];
  expect(told(compareArticles(before, after))).toEqual({ kinds, words: 0 });
  expect(told(compareArticles(after, before))).toEqual({
    kinds: kinds.map(() => "joined"),
    words: 0,
  });
});

const pieces = (before: NodeJson[], after: NodeJson[]) =>
  compareArticles(article(before), article(after)).blocks.map(({ kind, was, is, children }) => [
    kind,
    was,
    is,
    ...children.map((child) => [child.kind, child.was, child.is]),
  ]);

const photo: NodeJson = { type: "photo", attrs: { id: "p" } };
const STORY = "The ferry stayed in port. Nobody was on board. The crew had gone home early.";
const [ONE, TWO, THREE] = STORY.split(/(?<=\.) /) as [string, string, string];

describe("a split text", () => {
  it("may have a picture between its pieces, and more than two of them", () => {
    const after = [p(ONE, "a"), photo, p(TWO, "b"), p(THREE, "c")];
    expect(pieces([p(STORY, "a")], after)).toEqual([
      ["split", 1, 1, ["same", 1, 1], ["same", null, 3], ["same", null, 4]],
      ["added", null, 2],
    ]);
    expect(pieces(after, [p(STORY, "a")])).toEqual([
      ["joined", 1, 1, ["same", 1, 1], ["same", 3, null], ["same", 4, null]],
      ["removed", 2, null],
    ]);
  });

  it("may have a word changed beside", () => {
    const after = [p(ONE.replace("port", "harbour"), "a"), p(`${TWO} ${THREE}`, "b")];
    expect(pieces([p(STORY, "a")], after)).toEqual([
      ["split", 1, 1, ["changed", 1, 1], ["same", null, 2]],
    ]);
  });

  it("says that its head became a heading", () => {
    const heading = { ...p(ONE, "a"), type: "heading", attrs: { id: "a", level: 2 } };
    const { blocks } = compareArticles(
      article([p(STORY, "a")]),
      article([heading, p(`${TWO} ${THREE}`, "b")]),
    );
    expect(blocks[0]?.children[0]?.attributes).toContainEqual({
      name: "type",
      before: "paragraph",
      after: "heading",
    });
  });

  it("is none where words were cut and others written", () => {
    expect(pieces([p(STORY, "a")], [p(ONE, "a"), p("The crew was paid.", "b")])).toEqual([
      ["changed", 1, 1],
      ["added", null, 2],
    ]);
    expect(pieces([p(STORY, "a")], [p(ONE, "a"), p("Early.", "b")])).toEqual([
      ["changed", 1, 1],
      ["added", null, 2],
    ]);
  });
});
