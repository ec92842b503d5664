import fc from "fast-check";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { article, p } from "../../testing/build.ts";
import { runs } from "../../testing/runs.ts";
import { readArticle, seedDoc } from "./document.ts";
import { glanceArticle } from "./glance.ts";
import { bodyOf, loadDoc } from "./roots.ts";

it("reads every article as the full reading does", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const doc = loadDoc(Y.encodeStateAsUpdate(seedDoc(article)));
      expect(glanceArticle(doc)).toEqual(readArticle(doc));
    }),
    { numRuns: runs(60) },
  );
});

it("fills a photo's credit from its asset", () => {
  const hash = "a".repeat(64);
  const photo = { type: "photo", attrs: { asset: hash } };
  const credit = { caption: null, alt: "Rails", photographer: "Lea Brandt", agency: null };
  const doc = seedDoc({ ...glanceArticle(seedDoc()), body: [photo] }, new Map([[hash, credit]]));
  expect(glanceArticle(doc).body[0]?.attrs).toMatchObject({
    alt: "Rails",
    photographer: "Lea Brandt",
    creditFrom: "asset",
  });
});

it("gives neighbours of one style as one text, whoever styled which part", () => {
  const [one, other] = [seedDoc(article([p("one two")])), new Y.Doc()];
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  // In the other order Yjs lets the end of the one's style stand behind the beginning of the other's.
  [one.clientID, other.clientID] = [1, 2];
  const textOf = (doc: Y.Doc) => (bodyOf(doc).get(2) as Y.XmlElement).get(0) as Y.XmlText;
  textOf(one).format(0, 3, { bold: {} });
  textOf(other).format(3, 4, { bold: {} });
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  expect(textOf(one).toDelta()).toEqual([
    { insert: "one", attributes: { bold: {} } },
    { insert: " two", attributes: { bold: {} } },
  ]);
  const read = glanceArticle(one).body[0]?.content;
  expect(read).toEqual([{ type: "text", text: "one two", marks: [{ type: "bold" }] }]);
  expect(glanceArticle(one)).toEqual(readArticle(one));
});

it("leaves what it does not know in the document", () => {
  const doc = seedDoc();
  bodyOf(doc).push([new Y.XmlElement("hologram")]);
  const before = Y.encodeStateAsUpdate(doc);
  expect(glanceArticle(doc).body.map(({ type }) => type)).toEqual(["paragraph", "hologram"]);
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
});
