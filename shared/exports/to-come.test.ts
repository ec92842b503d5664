import { expect, it } from "vitest";
import { article, paragraph, words } from "../testing/story.ts";
import { findToCome } from "./to-come.ts";

it("names each TK with its field, block and the words around it", () => {
  const draft = article(
    [
      {
        ...paragraph(words("Costs "), words("TK", "tk"), words(" crowns")),
        attrs: { id: "block1" },
      },
      {
        type: "photo",
        attrs: { id: "block2" },
        content: [words("Crane "), words("TK", "bold", "tk")],
      },
      {
        type: "blockquote",
        attrs: { id: "block3" },
        content: [paragraph(words("Fine")), paragraph(words("TK", "tk"))],
      },
      { type: "relatedLink", attrs: { id: "block4", title: "No target yet" } },
      paragraph(words("A bare TK is text")),
    ],
    { headlineContent: [words("Quay "), words("TK", "tk")] },
  );
  expect(findToCome(draft)).toEqual([
    { field: "headline", block: null, text: "Quay TK" },
    { field: "body", block: "block1", text: "Costs TK crowns" },
    { field: "body", block: "block2", text: "Crane TK" },
    { field: "body", block: "block3", text: "TK" },
  ]);
});

it("cuts long lines short around the TK", () => {
  const long = article([
    paragraph(words("a".repeat(90)), words("TK", "tk"), words("b".repeat(90))),
  ]);
  expect(findToCome(long)[0]?.text).toBe(`…${"a".repeat(30)}TK${"b".repeat(30)}…`);
});
