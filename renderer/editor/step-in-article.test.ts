import { type Node, Schema } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { nextStop, stopsIn } from "./step-in-article.ts";
import { quotesIn } from "./step-quote.ts";

const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { group: "block", content: "text*" },
    photo: { group: "block", content: "text*" },
    relatedLink: { group: "block", atom: true },
    text: {},
  },
  marks: { link: { attrs: { href: {} } }, bold: {}, tk: {} },
});
const linked = (text: string, href: string, ...more: string[]) =>
  schema.text(text, [schema.mark("link", { href }), ...more.map((name) => schema.mark(name))]);
const paragraph = (...content: Node[]) => schema.node("paragraph", null, content);

const doc = schema.node("doc", null, [
  paragraph(schema.text("At "), linked("the ", "a"), linked("quay", "a", "bold"), linked("x", "b")),
  schema.node("photo", null, [schema.text("Fog")]),
  schema.node("relatedLink"),
]);
const words = (kind: "link" | "photo") =>
  stopsIn(doc, kind).map(({ from, to, isNode }) =>
    isNode ? doc.nodeAt(from)?.type.name : doc.textBetween(from, to),
  );

test("a link of two styles is one, two addresses are two, cards count", () => {
  expect(words("link")).toEqual(["the quay", "x", "relatedLink"]);
  expect(words("photo")).toEqual(["photo"]);
});

test("steps go on from the selection and round the end, both ways", () => {
  const stops = stopsIn(doc, "link");
  const at = (from: number, to = from) =>
    EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
  const [quay, x, card] = stops;
  if (quay === undefined || x === undefined || card === undefined) throw new RangeError("None.");
  expect(nextStop(stops, at(1), 1)).toBe(quay);
  expect(nextStop(stops, at(quay.from, quay.to), 1)).toBe(x);
  expect(nextStop(stops, at(x.from, x.to), 1)).toBe(card);
  expect(nextStop(stops, at(13), 1)).toBe(card);
  expect(nextStop(stops, at(1), -1)).toBe(card);
  expect(nextStop(stops, at(x.from, x.to), -1)).toBe(quay);
  expect(nextStop([], at(1), 1)).toBeNull();
});

test("a TK of two styles is one stop", () => {
  const tk = (text: string, ...more: string[]) =>
    schema.text(
      text,
      ["tk", ...more].map((name) => schema.mark(name)),
    );
  const open = schema.node("doc", null, [
    paragraph(tk("who "), tk("it was", "bold"), schema.text(" said "), tk("what")),
  ]);
  expect(stopsIn(open, "tk").map(({ from, to }) => open.textBetween(from, to))).toEqual([
    "who it was",
    "what",
  ]);
});

test("quotations are stops, over paragraphs as one; a caption's counts, too", () => {
  const spoken = schema.node("doc", null, [
    paragraph(schema.text("Lind said: “We wait for it.” Then: “It is late")),
    paragraph(schema.text("“and cold.” Nobody left.")),
    schema.node("photo", null, [schema.text("“Fog” by Lind")]),
  ]);
  expect(quotesIn(spoken).map(({ from, to }) => spoken.textBetween(from, to, " "))).toEqual([
    "“We wait for it.”",
    "“It is late “and cold.”",
    "“Fog”",
  ]);
});
