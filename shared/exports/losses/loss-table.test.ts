import { expect, it } from "vitest";
import type { Article, NodeJson } from "../../article/article.ts";
import { EXPORT_FORMATS } from "../../contract/exports.ts";
import { PHOTO_HASHES } from "../../testing/arbitrary-article.ts";
import { article, paragraph, setting, words } from "../../testing/story.ts";
import { exportDocx } from "../docx/docx.ts";
import { RENDERERS } from "../render.ts";
import { foreseenLosses } from "./foreseen-losses.ts";
import { type ArticleElement, LOSS_TABLE } from "./loss-table.ts";

const item = { type: "listItem", content: [paragraph(words("Berths"))] };
const picture = { type: "photo", attrs: { asset: PHOTO_HASHES[0], photographer: "Lea Brandt" } };
const url = "https://norhaven.example/";
const link = { ...words("port"), marks: [{ type: "link", attrs: { href: url } }] };
const row = { type: "tableRow", content: [{ type: "tableCell", content: [words("Ship")] }] };
const said = { content: [words("We saw it.")] };

/** A block that holds the element, with what else of the table it cannot be without. */
const SAMPLES: Readonly<Record<ArticleElement, readonly [NodeJson, ...ArticleElement[]]>> = {
  paragraph: [paragraph(words("The quay."))],
  heading: [{ type: "heading", attrs: { level: 2 }, ...said }],
  bulletList: [{ type: "bulletList", content: [item] }],
  orderedList: [{ type: "orderedList", attrs: { start: 1 }, content: [item] }],
  blockquote: [{ type: "blockquote", content: [paragraph(words("So be it."))] }],
  pullQuote: [{ type: "pullQuote", ...said }],
  photo: [picture, "picture"],
  gallery: [{ type: "gallery", content: [picture] }, "picture"],
  relatedLink: [{ type: "relatedLink", attrs: { title: "Council", url } }],
  embed: [{ type: "embed", attrs: { title: "The crane", url } }],
  table: [{ type: "table", content: [row] }],
  keyPoints: [{ type: "keyPoints", content: [item] }],
  readerNote: [{ type: "readerNote", attrs: { kind: "update" }, ...said }],
  horizontalRule: [{ type: "horizontalRule" }],
  link: [paragraph(link)],
  bold: [paragraph(words("bold", "bold"))],
  italic: [paragraph(words("italic", "italic"))],
  strike: [paragraph(words("struck", "strike"))],
  superscript: [paragraph(words("2", "superscript"))],
  subscript: [paragraph(words("2", "subscript"))],
  tk: [paragraph(words("TK", "tk"))],
  picture: [picture],
  altText: [{ ...picture, attrs: { ...picture.attrs, alt: "A crane" }, ...said }, "picture"],
};

const SAMPLE_LIST = Object.entries(SAMPLES) as [ArticleElement, (typeof SAMPLES)["photo"]][];
const RENDERED = Object.entries(RENDERERS) as [keyof typeof RENDERERS, typeof RENDERERS.html][];

const jpeg = { bytes: new Uint8Array(9), width: 3, height: 2, mediaType: "image/jpeg" as const };
const pictures = new Map([[PHOTO_HASHES[0], jpeg]]);
const WRITERS = [
  ...RENDERED,
  ["docx", (given: Article) => exportDocx(given, { ...setting, pictures })],
] as const;

it.each(WRITERS)("holds of what the writer of %s counts as lost", async (format, write) => {
  for (const [element, [block, ...others]] of SAMPLE_LIST) {
    const { losses: lost } = await write(article([block]), setting);
    const foretold = [element, ...others].filter((one) => LOSS_TABLE[one][format] !== "kept");
    expect(lost.map((loss) => loss.element).sort(), element).toEqual(foretold.sort());
    expect(
      lost.map(({ count }) => count),
      element,
    ).toEqual(foretold.map(() => 1));
  }
});

it("foretells by itself what becomes of blocks, nested ones too", () => {
  for (const format of EXPORT_FORMATS) {
    const quoted = { type: "blockquote", content: [{ type: "gallery", content: [picture] }] };
    const lost = foreseenLosses(article([quoted]), format).map(({ element }) => element);
    const wanted = (["blockquote", "gallery"] as const).filter(
      (one) => LOSS_TABLE[one][format] !== "kept",
    );
    expect(lost).toEqual(wanted);
  }
});
