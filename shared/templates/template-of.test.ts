import { expect, test } from "vitest";
import { article, p } from "../testing/build.ts";
import { openPlaces, templateOf } from "./template-of.ts";

const tk = (text: string) => ({ type: "text", text, marks: [{ type: "tk" }] });

test("a template keeps the words and what the desk files by, not what belongs to one story", () => {
  const story = article([p("The tide turned.", "a1")], {
    headline: "Tide",
    slug: "tide",
    dateline: "NORHAVEN, 1 May",
    section: "Harbour",
    tags: ["islands"],
    plannedLength: 300,
    publishedAt: "2026-05-01T10:00:00Z",
    byline: [{ name: "Oda Wren", role: null, organisation: null, handle: null, network: null }],
  });
  const kept = templateOf(story);
  expect(kept).toMatchObject({ headline: "Tide", section: "Harbour", tags: ["islands"] });
  expect(kept).toMatchObject({ plannedLength: 300, slug: null, dateline: null, byline: [] });
  expect(kept.publishedAt).toBeNull();
  expect(kept.body).toEqual([{ ...p("The tide turned."), attrs: {} }]);
});

test("what is suggested counts as said, so that a template holds no suggestion", () => {
  const attrs = { id: "s1", person: "p1", name: "Oda Wren", at: "2026-05-01T10:00:00Z" };
  const gone = { type: "text", text: "Old.", marks: [{ type: "deletion", attrs }] };
  const added = { type: "text", text: "New.", marks: [{ type: "insertion", attrs }] };
  const kept = templateOf(article([{ type: "paragraph", content: [gone, added] }]));
  expect(kept.body).toMatchObject([{ content: [{ text: "New." }] }]);
  expect(JSON.stringify(kept)).not.toMatch(/insertion|Old/);
});

test("each run of what is still to come is one place to fill in, wherever it stands", () => {
  const item = { type: "listItem", content: [{ type: "paragraph", content: [tk("Who")] }] };
  const body = [
    { type: "paragraph", content: [tk("Who"), { type: "text", text: " said " }, tk("what")] },
    { type: "bulletList", content: [item] },
  ];
  expect(openPlaces({ ...article(body), headlineContent: [tk("Name")] })).toBe(4);
});
