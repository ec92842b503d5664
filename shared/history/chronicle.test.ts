import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import type { Article } from "../article/article.ts";
import { seedDoc } from "../article/ydoc/document.ts";
import { glanceArticle } from "../article/ydoc/glance.ts";
import { replaceArticle } from "../article/ydoc/replace.ts";
import { bodyOf } from "../article/ydoc/roots.ts";
import { arbitraryArticle } from "../testing/arbitrary-article.ts";
import { article as made } from "../testing/build.ts";
import { runs } from "../testing/runs.ts";
import { Chronicle } from "./chronicle.ts";

const START = Date.parse("2026-03-01T08:00:00.000Z");

/** One writer's keys on one text; `pick` chooses place and deed. */
function type(doc: Y.Doc, pick: number): void {
  const blocks = bodyOf(doc).toArray() as Y.XmlElement[];
  const block = blocks[pick % blocks.length];
  const text = block?.toArray().find((child) => child instanceof Y.XmlText);
  if (!(text instanceof Y.XmlText)) {
    block?.insert(0, [new Y.XmlText("Fog")]);
    return;
  }
  // Yjs spoils a letter of two halves that is cut; no key does that.
  if (/[\ud800-\udfff]/.test(text.toString())) return;
  const at = pick % (text.length + 1);
  if (pick % 5 === 0 && text.length > at) text.delete(at, Math.min(3, text.length - at));
  else if (pick % 7 === 0 && text.length > 0) text.format(0, at, { bold: pick % 2 ? {} : null });
  else text.insert(at, "xy");
}

/** Everything that writers did to one draft, and what it was after each of it. */
function written(articles: readonly Article[], picks: readonly number[]) {
  const doc = seedDoc(articles[0]);
  const updates = [Y.encodeStateAsUpdate(doc)];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  for (const article of articles.slice(1)) {
    replaceArticle(doc, article);
    for (const pick of picks) doc.transact(() => type(doc, pick));
    // Another window, with a number of its own, writes into the same.
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    const before = Y.encodeStateVector(other);
    for (const pick of picks) other.transact(() => type(other, pick + 1));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other, before));
  }
  const reader = new Y.Doc();
  const states = updates.map((update) => {
    Y.applyUpdate(reader, update);
    return glanceArticle(reader);
  });
  return { updates, states };
}

function chronicleOf(updates: readonly Uint8Array[], apart = 60_000): Chronicle {
  const chronicle = new Chronicle();
  const changes = updates.map((bytes, at) => ({
    bytes,
    seq: at + 1,
    at: new Date(START + at * apart).toISOString(),
    person: at % 2,
  }));
  chronicle.append(changes.slice(0, 3));
  chronicle.append(changes.slice(3));
  return chronicle;
}

test("each place is what the article was after that change, and a glimpse tells all that differs", () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryArticle, { minLength: 2, maxLength: 3 }),
      fc.array(fc.nat(500), { maxLength: 12 }),
      fc.infiniteStream(fc.nat()),
      (articles, picks, jumps) => {
        const { updates, states } = written(articles, picks);
        const chronicle = chronicleOf(updates);
        expect(chronicle.count).toBe(states.length);
        for (const [place, state] of states.entries()) {
          expect(chronicle.articleAt(place)).toEqual(state);
        }
        let known: number | null = null;
        let shown = new Map<string, unknown>();
        for (const jump of jumps.take(6)) {
          const place: number = jump % states.length;
          const { fields, blocks } = chronicle.glimpse(place, known);
          const patched = blocks.map(({ key, node }) => [key, node ?? shown.get(key)] as const);
          const whole = chronicle.glimpse(place, null).blocks;
          expect(patched).toEqual(whole.map(({ key, node }) => [key, node]));
          if (known === null) expect(fields).not.toBeNull();
          [known, shown] = [place, new Map(patched)];
        }
      },
    ),
    { numRuns: runs(25) },
  );
});

test("it marks what the last burst wrote and took away", () => {
  const doc = seedDoc(
    made([{ type: "paragraph" }], { headlineContent: [{ type: "text", text: "Fog" }] }),
  );
  const updates = [Y.encodeStateAsUpdate(doc)];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  const text = new Y.XmlText();
  (bodyOf(doc).get(2) as Y.XmlElement).insert(0, [text]);
  text.insert(0, "Rain over Norhaven");
  text.delete(0, 5);
  text.insert(0, "Sun ");
  const chronicle = chronicleOf(updates);
  const { blocks } = chronicle.glimpse(3, 2);
  expect(blocks.map(({ node }) => node?.content)).toEqual([
    undefined,
    undefined,
    [
      { type: "text", text: "Rain ", marks: [{ type: "takenAway" }] },
      { type: "text", text: "over Norhaven" },
    ],
  ]);
  expect(chronicle.glimpse(4, 3).blocks[2]?.node?.content).toEqual([
    { type: "text", text: "Sun ", marks: [{ type: "written" }] },
    { type: "text", text: "over Norhaven" },
  ]);
  const { written: came, deleted } = chronicle.amounts();
  expect([...came]).toEqual([3, 0, 18, 0, 4]);
  expect([...deleted]).toEqual([0, 0, 0, 5, 0]);
});

test("it tells when a block was born and last touched, and who wrote what stands in it", () => {
  const doc = seedDoc(made([{ type: "paragraph", attrs: { id: "tide" } }]));
  const updates = [Y.encodeStateAsUpdate(doc)];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  const text = new Y.XmlText();
  (bodyOf(doc).get(2) as Y.XmlElement).insert(0, [text]);
  text.insert(0, "Low tide at noon");
  text.insert(0, "A ");
  (bodyOf(doc).get(0) as Y.XmlElement).insert(0, [new Y.XmlText("Tides")]);
  const chronicle = chronicleOf(updates);
  expect(chronicle.story("tide")).toEqual({ born: 0, touched: 3, writers: [0, 1] });
  expect(chronicle.story("unknown")).toBeNull();
});

test("changes that came later from another desk stand where they were made", () => {
  const doc = seedDoc(made([{ type: "paragraph", attrs: { id: "one" } }]));
  const seed = Y.encodeStateAsUpdate(doc);
  const other = new Y.Doc();
  Y.applyUpdate(other, seed);
  const here = updateOf(doc, () => doc.getMap("meta").set("slug", "here"));
  const there = updateOf(other, () => other.getMap("meta").set("section", "Harbour"));
  const chronicle = new Chronicle();
  const at = (minute: number) => new Date(START + minute * 60_000).toISOString();
  chronicle.append([
    { seq: 4, at: at(0), person: 1, bytes: seed },
    { seq: 9, at: at(9), person: 1, bytes: here },
    { seq: 12, at: at(3), person: 2, bytes: there },
  ]);
  const shown = [0, 1, 2].map((place) => {
    const { slug, section } = chronicle.articleAt(place);
    return [chronicle.change(place).seq, slug, section];
  });
  expect(shown).toEqual([
    [4, null, null],
    [12, null, "Harbour"],
    [9, "here", "Harbour"],
  ]);
  expect(chronicle.placeOfSeq(9)).toBe(2);
  expect(chronicle.placeAt(START + 4 * 60_000)).toBe(1);
});

function updateOf(doc: Y.Doc, change: () => void): Uint8Array {
  const before = Y.encodeStateVector(doc);
  change();
  return Y.encodeStateAsUpdate(doc, before);
}
