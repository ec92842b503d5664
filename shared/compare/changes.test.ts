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
  const told = changesOf(compareArticles(before, after));
  expect(told.every(({ quoted }) => !quoted)).toBe(true);
  expect(told.map(({ quoted: _quoted, ...change }) => change)).toEqual([
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

it("lists first what changed in somebody's own words, and says which it is", () => {
  const quote = (text: string): NodeJson => ({
    type: "blockquote",
    attrs: { id: "q" },
    content: [p(text)],
  });
  const before = article([
    p("Fog.", "a"),
    p("“We never knew,” she said.", "b"),
    quote("A quay is a promise."),
    p('He said "no".', "d"),
  ]);
  const after = article([
    p("Mist.", "a"),
    p("“We always knew,” she said.", "b"),
    quote("A quay is no promise."),
    p("He said “no”.", "d"),
  ]);
  const told = changesOf(compareArticles(before, after));
  expect(told.map(({ block, quoted }) => [block, quoted])).toEqual([
    ["b", true],
    ["q", true],
    ["a", false],
    ["d", false],
  ]);
});

it("tells a split and a joined text as one change", () => {
  const [whole, pieces] = [
    article([p("Fog. Rain.", "a")]),
    article([p("Fog.", "a"), p("Rain.", "b")]),
  ];
  const change = { field: "paragraph", block: "a", quoted: false };
  expect(changesOf(compareArticles(whole, pieces))).toEqual([
    { ...change, kind: "split", before: "Fog. Rain.", after: "Fog.\nRain." },
  ]);
  expect(changesOf(compareArticles(pieces, whole))).toEqual([
    { ...change, kind: "joined", before: "Fog.\nRain.", after: "Fog. Rain." },
  ]);
});
