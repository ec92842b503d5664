import { importDocx } from "../imports/docx/docx.ts";
import { LISTS, para, style, type WordSource, wordParts } from "./word-file.ts";

/** Styles of Word and of newsrooms, by their ids. */
export const STYLES = [
  ["Title", "Title"],
  ["Subtitle", "Subtitle"],
  ["Heading1", "heading 1"],
  ["Heading2", "heading 2"],
  ["Quote", "Quote"],
  ["Caption", "caption"],
  ["Pull", "Pull Quote"],
  ["Credit", "Photo Credit"],
  ["Byline", "Byline"],
]
  .map(([id = "", name = ""]) => style(id, name))
  .concat(style("House", "House headline", '<w:basedOn w:val="Title"/>'))
  .concat(style("Shout", "Shout", "<w:rPr><w:b/></w:rPr>"))
  .concat(style("Dots", "Dots", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'))
  .join("");

/** A file with {@link STYLES} and lists, read: its article, what was counted, and the pictures it names. */
export function readWord(body: string, more: Partial<WordSource> = {}) {
  const parts = wordParts({ body, styles: STYLES, numbering: LISTS, ...more });
  const imported = importDocx(parts, "quay.docx");
  const { article, audit, photos } = imported;
  const counted = Object.fromEntries(audit.map(({ kind, count }) => [kind, count]));
  return { article, counted, photos, imported };
}

export const TITLE = para("Quay closes", "Title");
export const STORY = para(
  "The quay has been closed since Monday, and nobody knows for how long it will be.",
);

/** A field as Word writes it among runs. */
export const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
