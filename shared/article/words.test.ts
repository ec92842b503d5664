import { expect, test } from "vitest";
import type { NodeJson } from "./article.ts";
import { bodyWords, countWords } from "./words.ts";

test("it counts runs that hold a letter or digit", () => {
  expect(countWords("The fare — 3.20 a trip — isn't cheap")).toBe(7);
  expect(countWords(" … — ")).toBe(0);
  expect(countWords("re\u00a0elected by 52,3 %")).toBe(4);
});

test("it segments scripts that are written without spaces", () => {
  expect(countWords("東京の天気は晴れです")).toBeGreaterThan(3);
});

test("it counts the body and nothing that stands beside it", () => {
  const text = (words: string): NodeJson[] => [{ type: "text", text: words }];
  const item: NodeJson = {
    type: "listItem",
    content: [
      { type: "paragraph", content: text("two words") },
      { type: "paragraph", content: text("third") },
    ],
  };
  const body: NodeJson[] = [
    { type: "paragraph", content: [...text("one"), { type: "hardBreak" }, ...text("two")] },
    { type: "photo", content: text("a caption is not body") },
    { type: "relatedLink", attrs: { title: "nor is this" } },
    { type: "bulletList", content: [item] },
    { type: "keyPoints", attrs: { title: "not counted" }, content: [item] },
    { type: "pullQuote", content: text("said before") },
    { type: "gallery", content: [{ type: "photo", content: text("a caption") }] },
    { type: "readerNote", content: text("we were wrong") },
    { type: "deskNote", content: text("call her again") },
    { type: "blockquote", content: [{ type: "photo", content: text("a caption") }] },
    {
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [
            { type: "tableCell", content: text("Berths") },
            { type: "tableCell", content: text("300") },
          ],
        },
      ],
    },
  ];
  expect(bodyWords(body)).toBe(10);
});
