import { describe, expect, it } from "vitest";
import { PHOTO_HASHES } from "../../testing/arbitrary-article.ts";
import { all } from "../../testing/read-docx.ts";
import { article, setPieces } from "../../testing/story.ts";
import { picture, throughWord, wordSetting } from "../../testing/word-export.ts";
import type { Picture } from "../rendered.ts";

const [CRANE] = PHOTO_HASHES;

describe("photos in a Word file", () => {
  it("are in it as they are, each once, with their alt text", async () => {
    const { names, bytes, xml } = await throughWord(setPieces);
    const media = names.filter((name) => name.startsWith("word/media/"));
    expect(media.map((name) => [...bytes(name)])).toEqual([
      [0xff, 0xd8, 1],
      [0xff, 0xd8, 2],
    ]);
    const drawings = all(xml("word/document.xml"), "wp:docPr");
    expect(drawings.map((one) => one.getAttribute("descr"))).toEqual(["A crane", "The quay"]);
  });

  it("are as wide as the line, and never larger than they are", async () => {
    const { xml } = await throughWord(setPieces);
    const widths = all(xml("word/document.xml"), "wp:extent").map((one) =>
      Math.round(Number(one.getAttribute("cx")) / 9525),
    );
    expect(widths).toEqual([602, 200]);
  });

  it("keep every line of an alt text", async () => {
    const alt = 'A crane,\n"the last"';
    const { xml } = await throughWord(article([{ type: "photo", attrs: { asset: CRANE, alt } }]));
    const [drawing] = all(xml("word/document.xml"), "wp:docPr");
    expect(drawing?.getAttribute("descr")).toBe(alt);
  });

  it("are counted where they are not at hand, or of a kind that Word does not show", async () => {
    const webp: Picture = { ...picture(1), mediaType: "image/webp" };
    const pictures = new Map([[CRANE, webp]]);
    const { losses, lines } = await throughWord(setPieces, { ...wordSetting, pictures });
    expect(losses).toEqual([
      { element: "gallery", count: 1 },
      { element: "photoFormat", count: 1 },
      { element: "photoFile", count: 1 },
    ]);
    expect(lines.map(({ text }) => text)).toContain("The last crane at dawn.");
  });
});
