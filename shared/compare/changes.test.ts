import { expect, it } from "vitest";
import type { NodeJson } from "../article/article.ts";
import { article, p } from "../testing/build.ts";
import { changesOf } from "./changes.ts";
import { compareArticles } from "./compare-article.ts";

const linked = (href: string): NodeJson => ({
  type: "paragraph",
  attrs: { id: "l" },
  content: [{ type: "text", text: "The quay", marks: [{ type: "link", attrs: { href } }] }],
});

it("lists fields, words, links, attributes, moves and whole blocks, each with its block", () => {
  const before = article(
    [p("Fog.", "a"), p("Rain.", "b"), linked("https://a.example/"), p("Gone.", "g")],
    { headline: "Quay closes", tags: ["harbour"] },
  );
  const after = article(
    [
      p("Rain all day.", "b"),
      linked("https://b.example/"),
      p("Fog.", "a"),
      { type: "photo", attrs: { id: "x", alt: "A crane" }, content: p("The crane").content },
    ],
    { headline: "Quay shuts", tags: [] },
  );
  expect(changesOf(compareArticles(before, after))).toEqual([
    { kind: "changed", field: "headline", block: null, before: "Quay closes", after: "Quay shuts" },
    { kind: "removed", field: "tags", block: null, before: "harbour", after: null },
    { kind: "changed", field: "text", block: "b", before: "Rain.", after: "Rain all day." },
    {
      kind: "changed",
      field: "link",
      block: "l",
      before: "https://a.example/",
      after: "https://b.example/",
    },
    { kind: "moved", field: "paragraph", block: "a", before: "1", after: "3" },
    { kind: "added", field: "photo", block: "x", before: null, after: "The crane" },
    { kind: "added", field: "alt", block: "x", before: null, after: "A crane" },
    { kind: "removed", field: "paragraph", block: "g", before: "Gone.", after: null },
  ]);
});
