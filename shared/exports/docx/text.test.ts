import { describe, expect, it } from "vitest";
import type { NodeJson } from "../../article/article.ts";
import { all } from "../../testing/read-docx.ts";
import { article, paragraph, rightToLeft, words } from "../../testing/story.ts";
import { throughWord, wordSetting } from "../../testing/word-export.ts";

describe("links in a Word file", () => {
  it("lead where the article's do", async () => {
    const url = "https://norhaven.example/quay?a=1&b=2#why";
    const marked = { ...words("why"), marks: [{ type: "link", attrs: { href: url } }] };
    const { xml } = await throughWord(article([paragraph(words("This is "), marked)]));
    const [link] = all(xml("word/document.xml"), "w:hyperlink");
    const [target] = all(xml("word/_rels/document.xml.rels"), "Relationship").filter(
      (one) => one.getAttribute("Id") === link?.getAttribute("r:id"),
    );
    expect(`${target?.getAttribute("Target")}#${link?.getAttribute("w:anchor")}`).toBe(url);
    expect(link?.textContent).toBe("why");
  });

  it("lead to the files of drafts that are exported along; without a target they are counted", async () => {
    const draftId = "0198c1f0-0000-7000-8000-000000000009";
    const related = (attrs: object): NodeJson => ({ type: "relatedLink", attrs: { ...attrs } });
    const links = article([
      related({ title: "Fleet moves", draftId }),
      related({ title: "To come" }),
      { type: "embed", attrs: { title: "A film" } },
    ]);
    const draftFiles = new Map([[draftId, "fleet-moves.docx"]]);
    const { xml, losses } = await throughWord(links, { ...wordSetting, draftFiles });
    const targets = all(xml("word/_rels/document.xml.rels"), "Relationship")
      .filter((one) => one.getAttribute("TargetMode") === "External")
      .map((one) => one.getAttribute("Target"));
    expect(targets).toEqual(["fleet-moves.docx"]);
    expect(losses).toEqual([
      { element: "relatedLinkTarget", count: 1 },
      { element: "embedAddress", count: 1 },
    ]);
  });
});

describe("words that mean something to the library", () => {
  it.each(["{bullets-1}", `{${"a".repeat(64)}}`, "SECTION", "CURRENT", "TOTAL_PAGES"])(
    "%s stays what it is",
    async (text) => {
      const list = { type: "bulletList", content: [{ type: "listItem", content: [paragraph()] }] };
      const { lines } = await throughWord(article([paragraph(words(text)), list]));
      expect(lines[0]?.text).toBe(text);
    },
  );
});

it("words that a merge raised and lowered are one of the two in Word", async () => {
  const both = { ...words("2"), marks: [{ type: "superscript" }, { type: "subscript" }] };
  const { xml } = await throughWord(article([paragraph(words("H"), both, words("O"))]));
  const signs = all(xml("word/document.xml"), "w:vertAlign");
  expect(signs.map((sign) => sign.getAttribute("w:val"))).toEqual(["subscript"]);
});

describe("text from right to left", () => {
  it("leads each paragraph, and not the Latin words in it", async () => {
    const mixed = article([paragraph(words("قالت شركة Norhaven Port Ltd. (أمس): نعم!"))], {
      headlineContent: rightToLeft.headlineContent,
      language: "ar",
    });
    const { xml } = await throughWord(mixed);
    const document = xml("word/document.xml");
    expect(all(document, "w:bidi")).toHaveLength(all(document, "w:p").length);
    const [, body] = all(document, "w:p");
    const runs = body === undefined ? [] : all(body, "w:r");
    expect(runs.map((run) => [run.textContent, all(run, "w:rtl").length])).toEqual([
      ["قالت شركة ", 1],
      ["Norhaven Port Ltd", 0],
      [". (أمس): نعم!", 1],
    ]);
  });

  it("is marked in a text from left to right", async () => {
    const { xml } = await throughWord(article([paragraph(words("It says “سوق (السمك)”."))]));
    const runs = all(xml("word/document.xml"), "w:r");
    expect(runs.map((run) => [run.textContent, all(run, "w:rtl").length])).toEqual([
      ["It says “", 0],
      ["سوق (السمك", 1],
      [")”.", 0],
    ]);
  });
});
