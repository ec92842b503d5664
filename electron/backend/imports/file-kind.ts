import { Problem } from "../../../shared/contract/problem.ts";
import type { TextFormat } from "../../../shared/imports/import-result.ts";
import { HEAD_BYTES, mediaTypeOf } from "../photos/media-type.ts";

export type FileKind = TextFormat | "photo" | "bundle";

const BUNDLE = /\.stet$/iu;
const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?|mdtext)$/iu;
const HTML = /\.x?html?$/iu;
const PLAIN = /\.(?:txt|text|asc)$/iu;

/** What Stet cannot read yet, by the end of its name and by how such a file begins. */
const UNREAD: readonly { name: RegExp; head: RegExp | null; what: string }[] = [
  { name: /\.docx?$/iu, head: /^ÐÏ\p{Cc}à/u, what: "a Word file" },
  { name: /\.od[tm]$/iu, head: null, what: "an OpenDocument file" },
  { name: /\.pdf$/iu, head: /^%PDF-/u, what: "a PDF file" },
  { name: /\.rtf$/iu, head: /^\{\\rtf/u, what: "a rich-text file" },
  { name: /\.(?:pages|zip)$/iu, head: /^PK\p{Cc}{2}/u, what: "a packed file" },
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
  if (MARKDOWN.test(file.name)) return "markdown";
  if (HTML.test(file.name)) return "html";
  if (PLAIN.test(file.name)) return "text";
  const text = Buffer.from(head).toString("latin1");
  const unread = UNREAD.find((one) => one.name.test(file.name) || one.head?.test(text) === true);
  if (unread === undefined) return HTML_HEAD.test(text) ? "html" : "text";
  throw new Problem(
    "BAD_FILE",
    `“${file.name}” is ${unread.what}, which Stet cannot read yet. Nothing was imported from it. Save it as plain text, Markdown or HTML and import that.`,
  );
}
