import { describe, expect, it } from "vitest";
import type { NodeJson } from "../../article/article.ts";
import { all } from "../../testing/read-docx.ts";
import { article, paragraph, words } from "../../testing/story.ts";
import { throughWord } from "../../testing/word-export.ts";
import { foreseenLosses } from "../losses/foreseen-losses.ts";

describe("what Word has no room for", () => {
  const nested = (depth: number): NodeJson => ({
    type: "bulletList",
    content: [
      {
        type: "listItem",
        content: [paragraph(words(`at ${depth}`)), ...(depth === 11 ? [] : [nested(depth + 1)])],
      },
    ],
  });

  it("leave items below the ninth level at the ninth, counted", async () => {
    const { xml, losses } = await throughWord(article([nested(1)]));
    const levels = all(xml("word/document.xml"), "w:ilvl").map((one) => one.getAttribute("w:val"));
    expect(levels.map(Number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8]);
    expect(losses).toEqual([{ element: "listDepth", count: 2 }]);
  });

  it("tell of notes and key points within lists and quotes, which no style can place", async () => {
    const note = { type: "readerNote", attrs: { kind: "update" }, content: [words("More.")] };
    const written = article([note, { type: "blockquote", content: [paragraph(words("a")), note] }]);
    const { losses } = await throughWord(written);
    expect(losses).toEqual([{ element: "nestedPiece", count: 1 }]);
    expect(foreseenLosses(written, "docx")).toEqual(losses);
  });

  it("leave no table wider than Word opens, and no cell out", async () => {
    const row = (name: string): NodeJson => ({
      type: "tableRow",
      content: Array.from({ length: 65 }, (_, at) => ({
        type: "tableCell",
        content: [words(`${name}${at}`)],
      })),
    });
    const { xml, lines, losses } = await throughWord(
      article([{ type: "table", content: [row("a"), row("b")] }]),
    );
    expect(all(xml("word/document.xml"), "w:gridCol")).toHaveLength(63);
    expect(lines[62]?.text).toBe("a62\na63\na64");
    expect(losses).toEqual([{ element: "tableColumns", count: 2 }]);
  });
});

describe("numbered lists", () => {
  it("each begin at their own number", async () => {
    const list = (start: number): NodeJson => ({
      type: "orderedList",
      attrs: { start },
      content: [{ type: "listItem", content: [paragraph(words("a"))] }],
    });
    const { xml } = await throughWord(article([list(1), list(1), list(40)]));
    const used = all(xml("word/document.xml"), "w:numId").map((one) => one.getAttribute("w:val"));
    const numbering = all(xml("word/numbering.xml"), "w:num");
    const starts = used.map((id) => {
      const num = numbering.find((one) => one.getAttribute("w:numId") === id);
      return num && all(num, "w:startOverride")[0]?.getAttribute("w:val");
    });
    expect(new Set(used).size).toBe(3);
    expect(starts).toEqual(["1", "1", "40"]);
  });
});
