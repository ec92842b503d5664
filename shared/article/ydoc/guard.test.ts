import { expect, test } from "vitest";
import * as Y from "yjs";
import { emptyArticle, type NodeJson } from "../article.ts";
import { seedDoc } from "./document.ts";
import { isPlainTyping, unknownContent, unknownInFresh } from "./guard.ts";
import { bodyOf, loadDoc } from "./roots.ts";

const line = (text: string): NodeJson => ({ type: "paragraph", content: [{ type: "text", text }] });
const draft = () =>
  seedDoc({ ...emptyArticle(), body: [line("Fog over the quay."), line("Noon.")] });

/** The update that `change` makes to a copy of `doc`, as another window would send it. */
function updateBy(doc: Y.Doc, change: (copy: Y.Doc) => void): Uint8Array {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const before = Y.encodeStateVector(copy);
  copy.transact(() => change(copy));
  return Y.encodeStateAsUpdate(copy, before);
}

const firstText = (doc: Y.Doc) => (bodyOf(doc).get(2) as Y.XmlElement).get(0) as Y.XmlText;

const FUTURES: Record<string, (doc: Y.Doc) => void> = {
  "a block": (doc) => bodyOf(doc).push([new Y.XmlElement("hologram")]),
  "a block inside a block": (doc) =>
    (bodyOf(doc).get(2) as Y.XmlElement).insert(0, [new Y.XmlElement("footnote")]),
  "a text style": (doc) => firstText(doc).format(0, 3, { glow: {} }),
  "an attribute of a block": (doc) =>
    (bodyOf(doc).get(2) as Y.XmlElement).setAttribute("mood", "calm"),
  "an attribute of a text style": (doc) =>
    firstText(doc).format(0, 3, { link: { href: "https://example.org", colour: "red" } }),
  "an object inside text": (doc) => firstText(doc).insertEmbed(0, { chart: 1 }),
  "a block where none may stand": (doc) => {
    const heading = new Y.XmlElement("heading");
    (bodyOf(doc).get(2) as Y.XmlElement).insert(0, [heading]);
  },
};

for (const [kind, change] of Object.entries(FUTURES)) {
  test(`it finds ${kind} from a newer Stet, in a document and in an update`, () => {
    const doc = draft();
    const update = updateBy(doc, change);
    expect(unknownContent(doc)).toBeNull();
    expect(unknownContent(doc, update)).not.toBeNull();
    const found = unknownContent(doc, update);
    Y.applyUpdate(doc, update);
    expect(unknownInFresh(loadDoc(Y.encodeStateAsUpdate(doc)))).toBe(found);
    const bytes = Y.encodeStateAsUpdate(doc);
    expect(unknownContent(doc)).not.toBeNull();
    expect(Y.encodeStateAsUpdate(doc)).toEqual(bytes);
  });
}

test("it knows letters that one person raised and another lowered at the same time", () => {
  const doc = draft();
  const styled = (style: string) =>
    updateBy(doc, (copy) => firstText(copy).format(0, 3, { [style]: {} }));
  const [raised, lowered] = [styled("superscript"), styled("subscript")];
  Y.applyUpdate(doc, raised);
  expect(unknownContent(doc, lowered)).toBeNull();
});

test("it finds nothing in what this Stet writes", () => {
  const doc = draft();
  const update = updateBy(doc, (copy) => {
    firstText(copy).format(0, 3, { bold: {} });
    bodyOf(copy).push([new Y.XmlElement("photo")]);
  });
  expect(unknownContent(doc, update)).toBeNull();
});

test("it leaves a fresh document as it came where it finds nothing", () => {
  const state = Y.encodeStateAsUpdate(draft());
  const doc = loadDoc(state);
  let changes = 0;
  doc.on("update", () => {
    changes += 1;
  });
  expect(unknownInFresh(doc)).toBeNull();
  expect(Y.encodeStateAsUpdate(doc)).toEqual(state);
  expect(changes).toBe(0);
});

test("it takes typing and deleting for plain, styles and blocks not", () => {
  const doc = draft();
  const plain = (change: (copy: Y.Doc) => void) => isPlainTyping(updateBy(doc, change));
  expect(plain((copy) => firstText(copy).insert(3, "gy"))).toBe(true);
  expect(plain((copy) => firstText(copy).delete(0, 3))).toBe(true);
  expect(plain((copy) => firstText(copy).format(0, 3, { bold: {} }))).toBe(false);
  expect(plain((copy) => bodyOf(copy).push([new Y.XmlElement("paragraph")]))).toBe(false);
});
