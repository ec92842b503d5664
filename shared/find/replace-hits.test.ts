import { Transform } from "@tiptap/pm/transform";
import { describe, expect, it } from "vitest";
import { emptyFields, type NodeJson } from "../article/article.ts";
import { articleNode } from "../article/ydoc/document.ts";
import { article, p } from "../testing/build.ts";
import { contextOf } from "./context.ts";
import { findInLines } from "./find-lines.ts";
import { linesOf } from "./lines.ts";
import { matcherOf } from "./matcher.ts";
import { type FindQuery, PLAIN_QUERY } from "./query.ts";
import { replaceHits } from "./replace-hits.ts";
import { replacementFor } from "./replacement.ts";

const bold = (text: string): NodeJson => ({ type: "text", text, marks: [{ type: "bold" }] });

const STORY = article(
  [
    {
      type: "paragraph",
      attrs: { id: "a" },
      content: [{ type: "text", text: "The har" }, bold("bour is shut")],
    },
    {
      type: "photo",
      attrs: { id: "b", alt: "Harbour at dusk", photographer: "Mo Harbour" },
      content: [{ type: "text", text: "A harbour." }],
    },
    { type: "relatedLink", attrs: { id: "c", title: "Harbour to reopen" } },
    { type: "blockquote", attrs: { id: "d" }, content: [p("My harbour.")] },
  ],
  {
    headline: "Harbour",
    dek: "A harbour",
    kicker: "Harbour",
    tags: ["harbour"],
    byline: [{ name: "Al Harbour", role: null, organisation: null, handle: null, network: null }],
  },
);

function look(query: Partial<FindQuery>) {
  const node = articleNode(STORY);
  const whole = { ...PLAIN_QUERY, text: "harbour", ...query };
  const hits = findInLines(linesOf(node, { ...emptyFields, ...STORY }), matcherOf(whole), whole);
  return { node, hits, query: whole };
}

describe("an article", () => {
  it("is looked through in all its fields", () => {
    expect(look({}).hits.map(({ line }) => line.label)).toEqual([
      "Kicker",
      "Byline",
      "Tag",
      "Headline",
      "Dek",
      "Text",
      "Caption",
      "Alt text",
      "Photographer",
      "Related link",
      "Text",
    ]);
  });

  it("has its block quotes left alone where quotations are skipped", () => {
    expect(look({ skipsQuotations: true }).hits).toHaveLength(10);
  });

  it("keeps marks around, and those of letters that stay", () => {
    const { node, hits, query } = look({});
    const tr = new Transform(node);
    const changes = replaceHits(tr, hits, "harbor", query);
    expect(tr.doc.child(2).toJSON().content).toEqual([
      { type: "text", text: "The har" },
      bold("bor is shut"),
    ]);
    expect(tr.doc.child(3).attrs).toMatchObject({
      alt: "harbor at dusk",
      photographer: "Mo harbor",
    });
    expect(tr.doc.child(5).textContent).toBe("My harbor.");
    expect(changes.map(({ text }) => text)).toEqual(["harbor", "Al harbor", "harbor"]);
  });

  it.each([
    ["Harbour", "Port"],
    ["HARBOUR", "PORT"],
    ["harbour", "port"],
    ["haRbour", "port"],
  ])("has the case of %s kept where that is asked for", (found, becomes) => {
    const match = { from: 0, to: found.length, groups: [], named: {} };
    const way = { ...PLAIN_QUERY, preservesCase: true };
    expect(replacementFor(found, match, "port", way)).toBe(becomes);
    expect(replacementFor(found, match, "Port", way)).toBe(becomes);
    expect(replacementFor(found, match, "port", PLAIN_QUERY)).toBe("port");
  });

  it("changes only what is chosen", () => {
    const { node, hits, query } = look({});
    const tr = new Transform(node);
    replaceHits(
      tr,
      hits.filter(({ line }) => line.label === "Dek"),
      "port",
      query,
    );
    expect(tr.doc.textBetween(0, tr.doc.content.size, "|")).toBe(
      node.textBetween(0, node.content.size, "|").replace("A harbour", "A port"),
    );
  });
});

it("shows a hit between the words around it", () => {
  const text = `${"word ".repeat(20)}here${" then".repeat(30)}`;
  expect(contextOf(text, { from: 100, to: 104 })).toEqual({
    before: "…word word word word word word word ",
    hit: "here",
    after: `${" then".repeat(11)}…`,
  });
});
