import { BUNDLE_ENDING, LARGEST_SENT_BUNDLE } from "../../../shared/contract/bundles.ts";
import {
  type ImportResult,
  LARGEST_TEXT,
  LARGEST_WORD,
  LARGEST_ZIP,
} from "../../../shared/contract/imports.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { largestFile, WORD_NAME, ZIP_NAME } from "../../../shared/imports/huge.ts";
import { isPicture, type PathedFile } from "./pathed-files.ts";

/** How many files one import takes. */
const MOST_FILES = 1000;

/** What of the chosen files is sent to the desk, and what need not even be tried. */
export interface Sifted {
  readonly send: readonly PathedFile[];
  readonly failed: ImportResult["failed"];
}

/** Texts that the desk would refuse for their size stay here. Throws where nothing can be sent. */
export function sift(files: readonly PathedFile[]): Sifted {
  if (files.length === 0) {
    throw new Problem(
      "BAD_INPUT",
      "There is no text in what was chosen. Nothing was imported. Choose .txt, .md, .html, .docx, .stet or .zip files, " +
        "or a folder that holds some.",
    );
  }
  if (files.length > MOST_FILES) {
    throw new Problem(
      "BAD_INPUT",
      `${files.length.toLocaleString("en")} files are too many for one import. Nothing was ` +
        `imported. Choose at most ${MOST_FILES.toLocaleString("en")} at a time.`,
    );
  }
  const isHuge = (one: PathedFile) => !isPicture(one) && one.file.size > largest(one);
  return {
    send: files.filter((one) => !isHuge(one)),
    failed: files.filter(isHuge).map(({ path, file }) => ({ file: path, error: tooLarge(file) })),
  };
}

const MEGABYTE = 1024 * 1024;

function largest({ file }: PathedFile): number {
  return isBundle(file) ? LARGEST_SENT_BUNDLE : largestFile(file.name);
}

function isBundle({ name }: File): boolean {
  return name.toLowerCase().endsWith(BUNDLE_ENDING);
}

function tooLarge(file: File): string {
  return isBundle(file) ? bundleTooLarge(file) : textTooLarge(file);
}

function bundleTooLarge({ name, size }: File): string {
  const megabytes = Math.round(size / MEGABYTE).toLocaleString("en");
  return (
    `“${name}” has ${megabytes} MB; a window can take in ${LARGEST_SENT_BUNDLE / MEGABYTE}. ` +
    "Nothing was changed. Open it from a shell: stet import FILE."
  );
}

function textTooLarge({ name, size }: File): string {
  const megabytes = Math.round(size / MEGABYTE).toLocaleString("en");
  return `“${name}” has ${megabytes} MB; ${mayHave(name)}`;
}

function mayHave(name: string): string {
  if (ZIP_NAME.test(name)) {
    return `a ZIP may have ${LARGEST_ZIP / MEGABYTE}. Nothing was imported from it. Unpack it and import the files, some at a time.`;
  }
  if (WORD_NAME.test(name)) {
    return `a Word file may have ${LARGEST_WORD / MEGABYTE}. Nothing was imported from it. Save it with smaller pictures and import that.`;
  }
  return `a text may have ${LARGEST_TEXT / MEGABYTE}. Nothing was imported from it. Split it, or look whether it is a text at all.`;
}
