import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { type Article, emptyArticle, type NodeJson } from "../article.ts";
import { readArticle, seedDoc } from "./document.ts";
import { replaceArticle } from "./replace.ts";
import { bodyOf } from "./roots.ts";

const line = (text: string, id: string): NodeJson => ({
  type: "paragraph",
  attrs: { id },
  content: [{ type: "text", text }],
});

const written = (...body: NodeJson[]): Article => ({ ...emptyArticle(), body });

const texts = (article: Article) =>
  article.body.map((block) => (block.content ?? []).map(({ text }) => text).join(""));

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const blocks = fc.uniqueArray(fc.tuple(fc.constantFrom(..."abcdefgh"), word), {
  selector: ([id]) => id,
  minLength: 1,
});
const articles = blocks.map((list) => written(...list.map(([id, text]) => line(text, id))));

test("it makes any draft hold any article", () => {
  fc.assert(
    fc.property(articles, articles, (before, after) => {
      const doc = seedDoc(before);
      replaceArticle(doc, after);
      expect(texts(readArticle(doc))).toEqual(texts(after));
    }),
  );
});

test("it doubles nothing when others type meanwhile", () => {
  fc.assert(
    fc.property(articles, articles, word, (before, after, typed) => {
      const here = seedDoc(before);
      const there = copyOf(here);
      replaceArticle(here, after);
      const first = bodyOf(there).get(2) as Y.XmlElement;
      (first.get(0) as Y.XmlText).insert(0, `[${typed}]`);
      Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
      const ids = readArticle(here).body.map((block) => block.attrs?.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(after.body.map((block) => block.attrs?.id));
    }),
  );
});

test("it keeps what others type in a block that the restore does not touch", () => {
  const here = seedDoc(written(line("Fog.", "a"), line("Rain.", "b")));
  const there = copyOf(here);
  replaceArticle(here, written(line("Fog.", "a"), line("Sun.", "b")));
  ((bodyOf(there).get(2) as Y.XmlElement).get(0) as Y.XmlText).insert(3, " and mist");
  Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
  expect(texts(readArticle(here))).toEqual(["Fog and mist.", "Sun."]);
});

test("it writes nothing where nothing differs", () => {
  const doc = seedDoc(written(line("Fog.", "a")));
  const before = Y.encodeStateVector(doc);
  replaceArticle(doc, readArticle(doc));
  expect(Y.encodeStateVector(doc)).toEqual(before);
});

test("it brings back every field", () => {
  const full: Article = {
    ...written(line("Fog.", "a")),
    kicker: "Waterfront",
    slug: "fog",
    language: "en-GB",
    tags: ["harbour", "weather"],
    plannedLength: 600,
    byline: [
      { name: "Ines Aldor", role: null, organisation: "NPA", handle: "@ines", network: null },
      { name: "Tom Reyes", role: "Photo", organisation: null, handle: null, network: null },
    ],
  };
  const doc = seedDoc(full);
  replaceArticle(doc, written(line("Fog.", "a")));
  expect(readArticle(doc).byline).toEqual([]);
  replaceArticle(doc, full);
  const { body: _body, ...fields } = readArticle(doc);
  const { body: _expected, ...expected } = full;
  expect(fields).toEqual(expected);
});
