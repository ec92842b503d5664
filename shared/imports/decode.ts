import { LARGEST_TEXT } from "../contract/imports.ts";
import { Problem } from "../contract/problem.ts";
import type { AuditKind } from "./import-result.ts";

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
  refuseHuge(bytes.length, name);
  const { text, audit } = decode(bytes);
  if (text.includes("\0")) {
    throw new Problem(
      "BAD_FILE",
      `“${name}” is no text file: it holds bytes that no text has. Nothing was imported. Save it as plain text or Markdown and import that.`,
    );
  }
  const clean = text.replace(/\r\n?|\u0085|\u2028|\u2029/gu, "\n").replace(/[\f\v]/gu, "\n\n");
  const kept = clean.replace(NO_TEXT, "");
  if (kept.trim() === "") {
    throw new Problem(
      "BAD_FILE",
      `“${name}” is empty. Nothing was imported. Check that it was saved, then import it again.`,
    );
  }
  return kept === clean
    ? { text: kept, audit }
    : { text: kept, audit: [...audit, "controlCharacter"] };
}

export function refuseHuge(bytes: number, name: string): void {
  if (bytes <= LARGEST_TEXT) return;
  throw new Problem(
    "FILE_TOO_LARGE",
    `“${name}” is larger than ${LARGEST_TEXT / 1024 / 1024} MB, more than any article. Nothing was imported. Split it, or check that it is the right file.`,
  );
}

/** Control characters, the byte-order mark and specials; tabs and line ends stay. */
const NO_TEXT = /(?![\t\n])\p{Cc}|[\ufeff\ufff9-\ufffc\ufffe\uffff]/gu;

function decode(bytes: Uint8Array): DecodedText {
  const wide = wideLabel(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), audit: [] };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), audit: [] };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), audit: ["encoding"] };
  }
}

function wideLabel(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}
