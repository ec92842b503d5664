import { LARGEST_TEXT, LARGEST_WORD, LARGEST_ZIP } from "../contract/largest-files.ts";
import { Problem } from "../contract/problem.ts";

/** Word files by their names: documents and templates, with macros or without, which never run. */
export const WORD_NAME = /\.do[ct][xm]$/i;

const MEGABYTE = 1024 * 1024;

/** Zips of files by their names. */
export const ZIP_NAME = /\.zip$/i;

/** Bytes that an import takes of a file of this name. */
export function largestFile(name: string): number {
  if (ZIP_NAME.test(name)) return LARGEST_ZIP;
  return WORD_NAME.test(name) ? LARGEST_WORD : LARGEST_TEXT;
}

/** Throws FILE_TOO_LARGE for more than is taken of a file of this name; the sentence names it so. */
export function refuseHugeFile(bytes: number, name: string): void {
  if (bytes <= largestFile(name)) return;
  if (ZIP_NAME.test(name)) throw zipTooLarge(name);
  throw WORD_NAME.test(name) ? wordTooLarge(name) : textTooLarge(name);
}

export function textTooLarge(name: string): Problem {
  return new Problem(
    "FILE_TOO_LARGE",
    `“${name}” is larger than ${LARGEST_TEXT / MEGABYTE} MB, more than any article. Nothing was imported. Split it, or check that it is the right file.`,
  );
}

export function wordTooLarge(name: string): Problem {
  return new Problem(
    "FILE_TOO_LARGE",
    `“${name}” is larger than ${LARGEST_WORD / MEGABYTE} MB. Nothing was imported from it. Save it with smaller pictures (Picture Format, Compress Pictures) and import that.`,
  );
}

export function zipTooLarge(name: string): Problem {
  return new Problem(
    "FILE_TOO_LARGE",
    `“${name}” is larger than ${LARGEST_ZIP / MEGABYTE} MB. Nothing was imported from it. Unpack it and import the files, some at a time.`,
  );
}
