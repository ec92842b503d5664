import { LARGEST_TEXT } from "../contract/largest-files.ts";
import { Problem } from "../contract/problem.ts";
import type { AuditKind } from "./audit-kinds.ts";
import { textTooLarge } from "./huge.ts";

/** A text file's characters, with lines ended by "\n" and without what cannot stand in a text. */
export interface DecodedText {
  readonly text: string;
  readonly audit: readonly AuditKind[];
}

/**
 * Reads bytes as UTF-8, as UTF-16 where a byte-order mark says so, and as Windows-1252 where they
 * are no UTF-8. `name` is how the sentences call the file. Throws FILE_TOO_LARGE for more than
 * {@link LARGEST_TEXT} bytes, BAD_FILE for an empty file or one that is no text.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const label = wideLabel(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
  const { text, audit } = decodeAs(bytes, label, name);
  const clean = text.replace(/\r\n?|\u0085|\u2028|\u2029/gu, "\n").replace(/[\f\v]/gu, "\n\n");
  const kept = clean.replace(NO_TEXT, "");
  refuseEmpty(kept, name);
  return kept === clean
    ? { text: kept, audit }
    : { text: kept, audit: [...audit, "controlCharacter"] };
}

/**
 * The characters as they stand, in an encoding by its label. Throws as {@link decodeText} does;
 * `encoding` is noted where the bytes are no Unicode.
 */
export function decodeAs(bytes: Uint8Array, label: string, name: string): DecodedText {
  refuseHuge(bytes.length, name);
  const text = new TextDecoder(label).decode(bytes);
  if (text.includes("\0")) {
    throw new Problem(
      "BAD_FILE",
      `“${name}” is no text file: it holds bytes that no text has. Nothing was imported. Save it as plain text or Markdown and import that.`,
    );
  }
  return { text, audit: label.startsWith("utf-") ? [] : ["encoding"] };
}

/** Throws BAD_FILE for a text of nothing but spaces. */
export function refuseEmpty(text: string, name: string): void {
  if (text.trim() !== "") return;
  throw new Problem(
    "BAD_FILE",
    `“${name}” is empty. Nothing was imported. Check that it was saved, then import it again.`,
  );
}

export function refuseHuge(bytes: number, name: string): void {
  if (bytes <= LARGEST_TEXT) return;
  throw textTooLarge(name);
}

/** Control characters, the byte-order mark and specials; tabs and line ends stay. */
const NO_TEXT = /(?![\t\n])\p{Cc}|[\ufeff\ufff9-\ufffc\ufffe\uffff]/gu;

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The encoding that a byte-order mark names; null where there is none, and for UTF-8's. */
export function wideLabel(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}
