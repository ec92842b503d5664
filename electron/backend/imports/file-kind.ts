import { WORD_NAME, ZIP_NAME } from "../../../shared/imports/huge.ts";
import type { TextFormat } from "../../../shared/imports/import-result.ts";
import { pictureKind } from "../photos/media-type.ts";
import { TELLING_BYTES, unreadFile } from "./unread.ts";
import { isOldOffice, refuseOldOffice } from "./word/old-office.ts";
import { isWordInside } from "./word/word-parts.ts";

export type FileKind = TextFormat | "photo" | "bundle" | "zip";

const BUNDLE = /\.stet$/iu;
const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?|mdtext)$/iu;
const HTML = /\.x?html?$/iu;
const JSON_FILE = /\.json$/iu;
const PLAIN = /\.(?:txt|text|asc)$/iu;

/** How pages begin, and the fragments that Stet exports. */
const HTML_HEAD =
  /^(?:\s|ï»¿|<\?xml[^>]*>|<!--[^>]*-->)*<(?:!doctype html|html|head|body|article)\b/iu;

/**
 * What a file is, by its name first and its content where the name says nothing. BAD_FILE for what
 * Stet cannot read.
 */
export async function fileKind(file: File): Promise<FileKind> {
  const head = new Uint8Array(await file.slice(0, TELLING_BYTES).arrayBuffer());
  if (BUNDLE.test(file.name)) return "bundle";
  if (pictureKind(head) !== null) return "photo";
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
  const unread = unreadFile(file.name, head);
  if (unread !== null) throw unread;
  return HTML_HEAD.test(head) ? "html" : "text";
}
