import { expect, test } from "vitest";
import { plainText } from "../article/article.ts";
import { readArticle, seedDoc } from "../article/ydoc/document.ts";
import { located } from "./places.ts";
import { canTakeBack, takeBack } from "./take-back.ts";
import { importText } from "./text/import-text.ts";

const STORY = `Cranes return

The harbour waited for them, and nobody had clapped at all.

The north quay. Photo by Lea Brandt/NPA

Bridges of Norhaven. Read more here.

The tug office closes. Read more here.
`;

function imported() {
  const { article, audit } = located(importText(new TextEncoder().encode(STORY), "cranes.txt"));
  const doc = seedDoc(article);
  const places = (kind: string) => audit.find((entry) => entry.kind === kind)?.places ?? [];
  return { doc, places, body: () => readArticle(doc).body };
}

test("related links become the paragraphs that they were, in their places", () => {
  const { doc, places, body } = imported();
  const before = body();
  expect(takeBack(doc, "relatedLine", places("relatedLine"))).toBe(2);
  const after = body();
  expect(after.slice(0, -2)).toEqual(before.slice(0, -2));
  expect(after.slice(-2).map(({ type, content }) => [type, plainText(content ?? [])])).toEqual([
    ["paragraph", "Bridges of Norhaven. Read more here."],
    ["paragraph", "The tug office closes. Read more here."],
  ]);
  expect(after.map(({ attrs }) => attrs?.id)).toEqual(before.map(({ attrs }) => attrs?.id));
});

test("a credit stands behind its caption again, and names nobody", () => {
  const { doc, places, body } = imported();
  expect(takeBack(doc, "creditLine", places("creditLine"))).toBe(1);
  const photo = body().find(({ type }) => type === "photo");
  expect(plainText(photo?.content ?? [])).toBe("The north quay. Photo by Lea Brandt/NPA");
  expect(photo?.attrs).toMatchObject({ photographer: null, agency: null });
});

test("what has become another block since is left alone", () => {
  const { doc, places } = imported();
  const [first] = places("relatedLine");
  takeBack(doc, "relatedLine", first === undefined ? [] : [first]);
  expect(takeBack(doc, "relatedLine", places("relatedLine"))).toBe(1);
  expect(canTakeBack("relatedLine")).toBe(true);
  expect(canTakeBack("pageBreak")).toBe(false);
});
