import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Article, NodeJson } from "../article/article.ts";
import { writeAsset } from "../article/ydoc/assets.ts";
import { readArticle, seedDoc } from "../article/ydoc/document.ts";
import { bodyOf } from "../article/ydoc/roots.ts";
import { compareArticles } from "../compare/compare-article.ts";
import type { BlockChange, Comparison } from "../compare/comparison.ts";
import type { FieldName } from "../compare/field-names.ts";
import { arbitraryArticle } from "../testing/arbitrary-article.ts";
import { article, p, texts } from "../testing/build.ts";
import { runs } from "../testing/runs.ts";
import type { ArticlePart } from "./article-part.ts";
import { otherWay } from "./other-way.ts";
import { partOf } from "./part-of.ts";
import { putPart } from "./put-part.ts";

const numRuns = runs(40);

const named = (body: readonly NodeJson[], prefix: string) =>
  body.map((block, at) => ({ ...block, attrs: { ...block.attrs, id: `${prefix}${at}` } }));

/** As a draft holds it: every block with an id of its own. */
const asDraft = (one: Article) => readArticle(seedDoc(one));

/** Some paragraphs split at a space, and some that follow each other joined. */
function withSeams(body: readonly NodeJson[], picks: readonly number[]): NodeJson[] {
  const [pick, other] = picks;
  const split = body.flatMap((block, at) => {
    const [text] = block.content ?? [];
    const space = block.type === "paragraph" ? (text?.text ?? "").indexOf(" ", 1) : -1;
    if (pick === undefined || space < 1 || at % 2 !== pick % 2) return [block];
    const [head, tail] = [text?.text?.slice(0, space), text?.text?.slice(space)];
    return [
      { ...block, content: [{ ...text, text: head }] },
      {
        ...block,
        attrs: { id: `s${at}` },
        content: [{ ...text, text: tail }, ...(block.content ?? []).slice(1)],
      },
    ] as NodeJson[];
  });
  const place = other === undefined ? -1 : other % Math.max(1, split.length);
  const [one, next] = [split[place], split[place + 1]];
  if (one?.type !== "paragraph" || next?.type !== "paragraph") return split;
  const content = [...(one.content ?? []), ...(next.content ?? [])];
  return split.toSpliced(place, 2, { ...one, content });
}

/** Two states of one story: blocks cut, put in another order, brought in, written over, split and joined. */
const twoStates = fc
  .tuple(arbitraryArticle, arbitraryArticle)
  .filter(([one]) => one.body.length > 0)
  .chain(([one, other]) => {
    const body = named(one.body, "a");
    const donors = named(other.body, "b");
    const kept = fc.shuffledSubarray(body);
    return fc
      .tuple(kept, fc.array(fc.nat(), { maxLength: 3 }), fc.boolean(), fc.boolean())
      .map(([stays, edited, isOther, keepsId]): [Article, Article] => {
        const after = [...stays];
        for (const [index, at] of edited.entries()) {
          const donor = donors[index];
          const place = at % (after.length + 1);
          const old = after[place];
          if (donor === undefined) continue;
          const id = keepsId && old !== undefined ? old.attrs.id : donor.attrs.id;
          after.splice(place, keepsId ? 1 : at % 2, { ...donor, attrs: { ...donor.attrs, id } });
        }
        const later = { ...(isOther ? other : one), body: withSeams(after, edited) };
        return [asDraft({ ...one, body }), asDraft(later)];
      });
  });

function partsOf({ fields, blocks }: Comparison): ArticlePart[] {
  return [
    ...fields.map(({ name }): ArticlePart => ({ kind: "field", name: name as FieldName })),
    ...changed(blocks).map((block) => partOf(block) as ArticlePart),
  ];
}

const changed = (blocks: readonly BlockChange[]) =>
  blocks.filter(({ kind, isMoved }) => kind !== "same" || isMoved);

const without = ({ creditFrom: _from, ...attrs }: Record<string, unknown> = {}) => attrs;

/** Blocks as they read, in their order. */
const reads = ({ body }: Article) =>
  body.map(({ attrs, ...block }) => ({ ...block, attrs: { ...without(attrs), id: null } }));

describe("any two states", () => {
  it("are the same after every part was taken, one by one and in any order", () => {
    fc.assert(
      fc.property(twoStates, fc.infiniteStream(fc.nat()), ([from, now], picks) => {
        const doc = seedDoc(now);
        let parts = partsOf(compareArticles(from, readArticle(doc)));
        for (let step = 0; parts.length > 0 && step < 60; step += 1) {
          const part = parts[picks.next().value % parts.length] as ArticlePart;
          expect(putPart(doc, from, part)).not.toBeNull();
          parts = partsOf(compareArticles(from, readArticle(doc)));
        }
        expect(parts).toEqual([]);
        const { body: _is, ...fields } = readArticle(doc);
        const { body: _was, ...wanted } = from;
        expect(fields).toEqual(wanted);
        expect(reads(readArticle(doc))).toEqual(reads(from));
      }),
      { numRuns },
    );
  });

  it("lose one part by taking it, and keep the others as they were", () => {
    fc.assert(
      fc.property(twoStates, fc.nat(), ([from, now], pick) => {
        const doc = seedDoc(now);
        const before = compareArticles(from, now);
        const parts = partsOf(before);
        if (parts.length === 0) return;
        const part = parts[pick % parts.length] as ArticlePart;
        putPart(doc, from, part);
        const after = compareArticles(from, readArticle(doc));
        const isLast = part.kind === "block" && part.was === null && now.body.length === 1;
        if (!isLast) expect(told(after)).toEqual(told(before, part));
      }),
      { numRuns },
    );
  });

  it("are the same after every part of the later one was taken over into the earlier", () => {
    fc.assert(
      fc.property(twoStates, fc.infiniteStream(fc.nat()), ([was, later], picks) => {
        const doc = seedDoc(was);
        let parts = partsOf(compareArticles(readArticle(doc), later));
        for (let step = 0; parts.length > 0 && step < 60; step += 1) {
          const part = parts[picks.next().value % parts.length] as ArticlePart;
          expect(putPart(doc, later, otherWay(part))).not.toBeNull();
          parts = partsOf(compareArticles(readArticle(doc), later));
        }
        expect(reads(readArticle(doc))).toEqual(reads(later));
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });

  it("are as before when the part that takes it back is taken from there", () => {
    fc.assert(
      fc.property(twoStates, fc.nat(), ([from, now], pick) => {
        const doc = seedDoc(now);
        const parts = partsOf(compareArticles(from, now));
        if (parts.length === 0) return;
        const back = putPart(doc, from, parts[pick % parts.length] as ArticlePart);
        putPart(doc, now, back as ArticlePart);
        const { body: _is, ...fields } = readArticle(doc);
        const { body: _was, ...wanted } = now;
        expect(fields).toEqual(wanted);
        expect(reads(readArticle(doc))).toEqual(reads(now));
      }),
      { numRuns },
    );
  });
});

/** What a comparison says of every part but one. Who of those that changed places moved, is open. */
function told({ fields, blocks, counts }: Comparison, but?: ArticlePart) {
  const isBut = (block: BlockChange) =>
    but !== undefined && JSON.stringify(partOf(block)) === JSON.stringify(but);
  const moved = blocks.filter((block) => block.isMoved && isBut(block)).length;
  return {
    fields: fields.filter(({ name }) => but?.kind !== "field" || name !== but.name),
    blocks: blocks
      .filter((block) => block.kind !== "same" && !isBut(block))
      .map(({ kind, wasId, isId, parts, attributes }) => ({ kind, wasId, isId, parts, attributes }))
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
    moved: counts.blocksMoved - moved,
  };
}

const lines = (...pairs: [string, string][]) => article(pairs.map(([text, id]) => p(text, id)));

it("makes a split text one again, and a joined one several, and takes that back", () => {
  const [old, given] = [lines(["Fog. Rain.", "a"]), lines(["Fog.", "a"], ["Rain.", "x"])];
  for (const [from, now] of [
    [old, given],
    [given, old],
  ] as const) {
    const doc = seedDoc(now);
    const parts = partsOf(compareArticles(from, now));
    expect(parts).toHaveLength(1);
    const back = putPart(doc, from, parts[0] as ArticlePart);
    expect(texts(readArticle(doc))).toEqual(texts(from));
    putPart(doc, now, back as ArticlePart);
    expect(texts(readArticle(doc))).toEqual(texts(now));
  }
});

describe("a block", () => {
  const from = lines(["Fog.", "a"], ["Rain.", "b"], ["Sun.", "c"], ["Wind.", "d"]);
  const taken = (now: Article, was: string | null, is: string | null, moves = false) => {
    const doc = seedDoc(now);
    putPart(doc, from, { kind: "block", was, is, moves });
    return texts(readArticle(doc));
  };

  const RAIN: ArticlePart = { kind: "block", was: "b", is: "b", moves: false };

  it("comes back to its place, is taken out, is written back", () => {
    const now = lines(["Fog.", "a"], ["Hail.", "x"], ["Sunny.", "c"], ["Wind.", "d"]);
    expect(taken(now, "b", null)).toEqual(["Fog.", "Hail.", "Rain.", "Sunny.", "Wind."]);
    expect(taken(now, null, "x")).toEqual(["Fog.", "Sunny.", "Wind."]);
    expect(taken(now, "c", "c")).toEqual(["Fog.", "Hail.", "Sun.", "Wind."]);
  });

  it("goes back to where it stood, and no other moves", () => {
    const now = lines(["Wind.", "d"], ["Fog.", "a"], ["Hail.", "x"], ["Rain.", "b"], ["Sun.", "c"]);
    expect(taken(now, "d", "d", true)).toEqual(["Fog.", "Hail.", "Rain.", "Sun.", "Wind."]);
  });

  it("leaves a line to write in where it was the only one", () => {
    expect(taken(lines(["Hail.", "x"]), null, "x")).toEqual([""]);
  });

  it("changes nothing where it no longer stands", () => {
    const doc = seedDoc(from);
    const before = Y.encodeStateVector(doc);
    expect(putPart(doc, from, { ...RAIN, is: "gone" })).toBeNull();
    expect(putPart(doc, from, { ...RAIN, was: "gone", is: null })).toBeNull();
    expect(Y.encodeStateVector(doc)).toEqual(before);
  });

  it("gets a new id where another has its own by now", () => {
    const list = {
      type: "bulletList",
      attrs: { id: "b" },
      content: [{ type: "listItem", content: [p("Rain.")] }],
    };
    const doc = seedDoc(article([p("Fog.", "a"), list]));
    putPart(doc, from, { ...RAIN, is: null });
    const ids = readArticle(doc).body.map(({ attrs }) => attrs?.id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  it("is written back under the hands of somebody who types next to it", () => {
    const here = seedDoc(lines(["Fog.", "a"], ["Hail.", "b"], ["Sun.", "c"]));
    const there = new Y.Doc();
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    const type = (block: number, text: string) =>
      ((bodyOf(there).get(block + 2) as Y.XmlElement).get(0) as Y.XmlText).insert(0, text);
    type(0, "Thick ");
    type(1, "More ");
    putPart(here, from, RAIN);
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    expect(texts(readArticle(here))).toEqual(["Thick Fog.", "More Rain.", "Sun."]);
  });
});

it("takes back the credit that was read in a photo, and follows its file where that says the same", () => {
  const hash = "a".repeat(64);
  const photo: NodeJson = { type: "photo", attrs: { id: "x", asset: hash } };
  const credited = (photographer: string) => ({
    caption: null,
    alt: null,
    agency: null,
    photographer,
  });
  const doc = seedDoc(article([photo]), new Map([[hash, credited("Lea Brandt")]]));
  const from = readArticle(doc);
  const part: ArticlePart = { kind: "block", was: "x", is: "x", moves: false };
  const shown = () => readArticle(doc).body[0]?.attrs;

  writeAsset(doc, hash, credited("Ola Ness"));
  putPart(doc, from, part);
  expect(shown()).toMatchObject({ photographer: "Lea Brandt", creditFrom: "use" });
  writeAsset(doc, hash, credited("Lea Brandt"));
  putPart(doc, from, part);
  expect(shown()).toMatchObject({ photographer: "Lea Brandt", creditFrom: "asset" });
});
