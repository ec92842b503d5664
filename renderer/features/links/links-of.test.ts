import { describe, expect, it } from "vitest";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { linksOf } from "./links-of.ts";

const link = (href: string) => ({ type: "link", attrs: { href } });
const related = (attrs: object): NodeJson => ({
  type: "relatedLink",
  attrs: { id: "r1", title: "Storm", url: null, draftId: null, ...attrs },
});
const paragraph = (...content: NodeJson[]): NodeJson => ({
  type: "paragraph",
  attrs: { id: "p1" },
  content,
});
const inBody = (...body: NodeJson[]) => linksOf({ ...emptyArticle(), body });

describe("linksOf", () => {
  it("tells where each related link leads", () => {
    const { related: found } = inBody(
      related({ draftId: "d1" }),
      related({ url: "https://example.org/" }),
      related({}),
    );
    expect(found.map(({ target }) => target)).toEqual([
      { kind: "draft", id: "d1" },
      { kind: "address", url: "https://example.org/" },
      { kind: "tk" },
    ]);
  });

  it("tells whose each embed is, by its own word or its address", () => {
    const embed = (attrs: object) => ({
      type: "embed",
      attrs: { id: "e1", title: null, url: null, provider: null, ...attrs },
    });
    const { embeds } = inBody(
      embed({ url: "https://youtu.be/quay", title: "The last crane" }),
      embed({ url: "https://norhaven.example/film" }),
      embed({ provider: "Harbour TV" }),
    );
    expect(embeds).toMatchObject([
      { title: "The last crane", provider: "YouTube", url: "https://youtu.be/quay" },
      { title: null, provider: null, url: "https://norhaven.example/film" },
      { title: null, provider: "Harbour TV", url: null },
    ]);
  });

  it("takes a link of two styles for one, and two addresses for two", () => {
    const { inText } = inBody(
      paragraph(
        { type: "text", text: "the harbour ", marks: [link("https://a.example/")] },
        { type: "text", text: "office", marks: [link("https://a.example/"), { type: "bold" }] },
        { type: "text", text: "quay", marks: [link("https://b.example/")] },
        { type: "text", text: " and " },
        { type: "text", text: "again", marks: [link("https://b.example/")] },
      ),
    );
    expect(inText.map(({ text, url }) => `${text} ${url}`)).toEqual([
      "the harbour office https://a.example/",
      "quay https://b.example/",
      "again https://b.example/",
    ]);
  });

  it("finds a TK in the headline and in the body", () => {
    const tk: NodeJson = { type: "text", text: "TK", marks: [{ type: "tk" }] };
    const { tks } = linksOf({ ...emptyArticle(), headlineContent: [tk], body: [paragraph(tk)] });
    expect(tks).toMatchObject([
      { block: null, text: "TK" },
      { block: "p1", text: "TK" },
    ]);
  });

  it("tells two equal ones of a block apart", () => {
    const tk: NodeJson = { type: "text", text: "TK", marks: [{ type: "tk" }] };
    const { tks } = inBody(paragraph(tk, { type: "text", text: " and " }, tk));
    expect(new Set(tks.map(({ key }) => key)).size).toBe(2);
  });
});
