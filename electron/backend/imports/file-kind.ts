import { Problem } from "../../../shared/contract/problem.ts";
import { WORD_NAME, ZIP_NAME } from "../../../shared/imports/huge.ts";
import type { TextFormat } from "../../../shared/imports/import-result.ts";
import { HEAD_BYTES, mediaTypeOf } from "../photos/media-type.ts";
import { isOldOffice, refuseOldOffice } from "./word/old-office.ts";
import { isWordInside } from "./word/word-parts.ts";

export type FileKind = TextFormat | "photo" | "bundle" | "zip";

const BUNDLE = /\.stet$/iu;
const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?|mdtext)$/iu;
const HTML = /\.x?html?$/iu;
const JSON_FILE = /\.json$/iu;
const PLAIN = /\.(?:txt|text|asc)$/iu;

/** What Stet cannot read yet, by the end of its name and by how such a file begins. */
const UNREAD: readonly { name: RegExp; head: RegExp | null; what: string }[] = [
  { name: /\.doc$/iu, head: null, what: "a Word file of before 2007" },
  { name: /\.od[tm]$/iu, head: null, what: "an OpenDocument file" },
  { name: /\.pdf$/iu, head: /^%PDF-/u, what: "a PDF file" },
  { name: /\.rtf$/iu, head: /^\{\\rtf/u, what: "a rich-text file" },
  { name: /\.pages$/iu, head: /^PK\p{Cc}{2}/u, what: "a packed file" },
];

/** How pages begin, and the fragments that Stet exports. */
const HTML_HEAD =
  /^(?:\s|ï»¿|<\?xml[^>]*>|<!--[^>]*-->)*<(?:!doctype html|html|head|body|article)\b/iu;

/**
 * What a file is, by its name first and its content where the name says nothing. BAD_FILE for what
 * Stet cannot read yet.
 */
export async function fileKind(file: File): Promise<FileKind> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (BUNDLE.test(file.name)) return "bundle";
  if (mediaTypeOf(head) !== null) return "photo";
  if (isOldOffice(head)) return await refuseOldOffice(file);
  if (WORD_NAME.test(file.name)) return "docx";
  if (MARKDOWN.test(file.name)) return "markdown";
  if (HTML.test(file.name)) return "html";
  if (JSON_FILE.test(file.name)) return "ninjs";
  if (PLAIN.test(file.name)) return "text";
  return await kindByContent(file, Buffer.from(head).toString("latin1"));
}

async function kindByContent(file: File, head: string): Promise<FileKind> {
  if (head.startsWith("PK") && (await isWordInside(file))) return "docx";
  if (ZIP_NAME.test(file.name)) return "zip";
  const unread = UNREAD.find((one) => one.name.test(file.name) || one.head?.test(head) === true);
  if (unread === undefined) return HTML_HEAD.test(head) ? "html" : "text";
  throw cannotRead(file.name, unread.what);
}

function cannotRead(name: string, what: string): Problem {
  return new Problem(
    "BAD_FILE",
    `“${name}” is ${what}, which Stet cannot read. Nothing was imported from it. Save it as Word (.docx), plain text, Markdown or HTML and import that.`,
  );
}
