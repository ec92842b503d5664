import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, emptyArticle, type NodeJson } from "../article/article.ts";
import { applyBlocks, asCompared } from "../testing/apply-comparison.ts";
import { arbitraryArticle } from "../testing/arbitrary-article.ts";
import { article, p } from "../testing/build.ts";
import { runs } from "../testing/runs.ts";
import { compareArticles } from "./compare-article.ts";
import type { BlockChange, Counts, Part } from "./comparison.ts";

const numRuns = runs(100);

/** Every block with an id of its own, as in a draft. */
const withIds = (body: readonly NodeJson[]) =>
  body.map((block, at) => ({ ...block, attrs: { ...block.attrs, id: `block${at}` } }));

/** Two states of one story: blocks cut, put in another order, brought in and written over. */
const twoStates = fc
  .tuple(arbitraryArticle, arbitraryArticle, fc.boolean())
  .chain(([one, other, hasIds]) => {
    const body = hasIds ? withIds(one.body) : one.body;
    const places = body.map((_, at) => at);
    return fc
      .tuple(fc.shuffledSubarray(places), fc.array(fc.nat(), { maxLength: 3 }), fc.boolean())
      .map(([kept, edited, isOther]): [Article, Article] => {
        const after = kept.map((at) => body[at] as NodeJson);
        for (const at of edited) {
          const donor = other.body[at % Math.max(1, other.body.length)];
          if (donor !== undefined) after.splice(at % (after.length + 1), at % 2, donor);
        }
        return [
          { ...one, body },
          { ...(isOther ? other : one), body: after },
        ];
      });
  });

/** The lines of one side, put together again from the parts. */
function rebuilt(blocks: readonly BlockChange[], side: "before" | "after"): string[] {
  const placeOf = ({ was, is }: BlockChange) => (side === "before" ? was : is);
  return blocks
    .filter((block) => placeOf(block) !== null)
    .sort((one, other) => Number(placeOf(one)) - Number(placeOf(other)))
    .flatMap(({ kind, parts, children }) =>
      kind === (side === "before" ? "split" : "joined")
        ? [children.map((piece) => sideOf(piece.parts, side)).join("")]
        : [sideOf(parts, side), ...rebuilt(children, side)],
    )
    .filter((line) => line !== "");
}

function sideOf(parts: readonly Part[], side: "before" | "after"): string {
  return parts.flatMap((part) => (part[side] === null ? [] : [part.text])).join("");
}

function linesOf(nodes: readonly NodeJson[]): string[] {
  return nodes.flatMap(({ content = [] }) => {
    const isLine = content.some(({ type }) => type === "text" || type === "hardBreak");
    return isLine ? [content.map(({ text }) => text ?? "\n").join("")] : linesOf(content);
  });
}

function swapped(counts: Counts): Counts {
  return {
    ...counts,
    wordsAdded: counts.wordsRemoved,
    wordsRemoved: counts.wordsAdded,
    blocksAdded: counts.blocksRemoved,
    blocksRemoved: counts.blocksAdded,
    blocksSplit: counts.blocksJoined,
    blocksJoined: counts.blocksSplit,
  };
}

describe("any two articles", () => {
  it("finds nothing between an article and itself", () => {
    fc.assert(
      fc.property(arbitraryArticle, (one) => {
        const { fields, blocks, counts } = compareArticles(one, structuredClone(one));
        expect(fields).toEqual([]);
        expect(blocks.filter(({ kind, isMoved }) => kind !== "same" || isMoved)).toEqual([]);
        expect(Object.values(counts).every((count) => count === 0)).toBe(true);
      }),
      { numRuns },
    );
  });

  it("holds the words of both, each in its own order", () => {
    fc.assert(
      fc.property(twoStates, ([before, after]) => {
        const { blocks } = compareArticles(before, after);
        expect(rebuilt(blocks, "before")).toEqual(linesOf(before.body));
        expect(rebuilt(blocks, "after")).toEqual(linesOf(after.body));
      }),
      { numRuns },
    );
  });

  it("makes the later one of the earlier one, and nothing else is needed", () => {
    const valuesOf = (one: Article) =>
      new Map(compareArticles(emptyArticle(), one).fields.map(({ name, after }) => [name, after]));
    fc.assert(
      fc.property(twoStates, ([before, after]) => {
        const { fields, blocks } = compareArticles(before, after);
        expect(applyBlocks(before.body.map(asCompared), blocks)).toEqual(
          after.body.map(asCompared),
        );
        const values = valuesOf(before);
        for (const { name, after: value } of fields) values.set(name, value);
        const said = (all: ReadonlyMap<string, string | null>) =>
          [...all].filter(([, value]) => value !== null).sort();
        expect(said(values)).toEqual(said(valuesOf(after)));
      }),
      { numRuns },
    );
  });

  it("counts the same from either side", () => {
    fc.assert(
      fc.property(twoStates, ([before, after]) => {
        const there = compareArticles(before, after).counts;
        expect(compareArticles(after, before).counts).toEqual(swapped(there));
      }),
      { numRuns },
    );
  });

  it("tells a mere change of order as moves, and never of all blocks", () => {
    const reordered = arbitraryArticle.chain((one) => {
      const body = withIds(one.body);
      const shuffled = fc.shuffledSubarray(body, { minLength: body.length });
      return shuffled.map((after): [Article, Article] => [
        { ...one, body },
        { ...one, body: after },
      ]);
    });
    fc.assert(
      fc.property(reordered, ([before, after]) => {
        const { blocks, counts } = compareArticles(before, after);
        expect(blocks.every(({ kind }) => kind === "same")).toBe(true);
        expect(counts.blocksMoved).toBeLessThan(Math.max(1, blocks.length));
        const isSameOrder = before.body.every((block, at) => block === after.body[at]);
        expect(counts.blocksMoved === 0).toBe(isSameOrder);
      }),
      { numRuns },
    );
  });
});

const kinds = (before: NodeJson[], after: NodeJson[]) =>
  compareArticles(article(before), article(after)).blocks.map(({ kind, isMoved, was, is }) => [
    isMoved ? `${kind}, moved` : kind,
    was,
    is,
  ]);

describe("blocks", () => {
  it("calls as few moved as can be", () => {
    const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => p(`The text of ${id}.`, id));
    expect(kinds([a, b, c, d] as NodeJson[], [d, a, b, c] as NodeJson[])).toEqual([
      ["same, moved", 4, 1],
      ["same", 1, 2],
      ["same", 2, 3],
      ["same", 3, 4],
    ]);
  });

  it("knows a block by its id whatever it says, and by its words where it has another id", () => {
    const stays = p("Rain from noon.", "c");
    const before = [
      p("Fog over the quay.", "a"),
      stays,
      p("The ferry stayed in port all day.", "b"),
    ];
    const after = [p("The ferry stayed in port all night.", "x"), p("Sun.", "a"), stays];
    expect(kinds(before, after)).toEqual([
      ["changed, moved", 3, 1],
      ["changed", 1, 2],
      ["same", 2, 3],
    ]);
  });

  it("never takes a block with an id for one without, however alone both are", () => {
    expect(kinds([p("Fog.", "a")], [p("Sun.")])).toEqual([
      ["added", null, 1],
      ["removed", 1, null],
    ]);
    expect(kinds([p("Fog.")], [p("Sun.", "a")])).toEqual([
      ["added", null, 1],
      ["removed", 1, null],
    ]);
  });

  it("finds paragraphs of a long story again by what they say, wherever they stand", () => {
    const lines = Array.from({ length: 300 }, (_, at) =>
      Array.from({ length: 40 }, (_, word) => `w${(at * 37 + word * word * 13 + at * word) % 500}`),
    );
    const before = lines.map((words, at) => p(words.join(" "), `a${at}`));
    const edited = lines.map((words) => words.with(20, "changed").join(" "));
    const after = edited.map((text, at) => p(text, `b${at}`)).toReversed();
    const found = kinds(before, after);
    expect(found.every(([, was, is]) => Number(was) + Number(is) === lines.length + 1)).toBe(true);
  });

  it("shows a removed block where it stood", () => {
    const [a, b, c] = [p("Fog.", "a"), p("Rain.", "b"), p("Sun.", "c")];
    expect(kinds([a, b, c], [a, c])).toEqual([
      ["same", 1, 1],
      ["removed", 2, null],
      ["same", 3, 2],
    ]);
  });

  it("tells that a paragraph became a heading", () => {
    const heading = { type: "heading", attrs: { id: "a", level: 2 }, content: p("Fog").content };
    const [block] = compareArticles(article([p("Fog", "a")]), article([heading])).blocks;
    expect(block?.attributes).toContainEqual({
      name: "type",
      before: "paragraph",
      after: "heading",
    });
    expect(block?.parts).toMatchObject([{ kind: "same", text: "Fog" }]);
  });
});
