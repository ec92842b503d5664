import { BUNDLE_ENDING, LARGEST_SENT_BUNDLE } from "../../../shared/contract/bundles.ts";
import type { ImportResult } from "../../../shared/contract/imports.ts";
import { LARGEST_TEXT, LARGEST_WORD, LARGEST_ZIP } from "../../../shared/contract/largest-files.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { largestFile, WORD_NAME, ZIP_NAME } from "../../../shared/imports/huge.ts";
import { say } from "../../../shared/words/say.ts";
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
      say(
        "There is no text in what was chosen. Nothing was imported. Choose .txt, .md, .html, .docx, .stet or .zip files, or a folder that holds some.",
      ),
    );
  }
  if (files.length > MOST_FILES) {
    throw new Problem(
      "BAD_INPUT",
      say(
        "{count, number} files are too many for one import. Nothing was imported. Choose at most {mostFiles, number} at a time.",
        { count: files.length, mostFiles: MOST_FILES },
      ),
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
  return say(
    "“{name}” has {megabytes, number} MB; a window can take in {most}. Nothing was changed. Open it from a shell: stet import FILE.",
    { name, megabytes: Math.round(size / MEGABYTE), most: LARGEST_SENT_BUNDLE / MEGABYTE },
  );
}

function textTooLarge({ name, size }: File): string {
  const megabytes = Math.round(size / MEGABYTE);
  if (ZIP_NAME.test(name)) {
    return say(
      "“{name}” has {megabytes, number} MB; a ZIP may have {most}. Nothing was imported from it. Unpack it and import the files, some at a time.",
      { name, megabytes, most: LARGEST_ZIP / MEGABYTE },
    );
  }
  if (WORD_NAME.test(name)) {
    return say(
      "“{name}” has {megabytes, number} MB; a Word file may have {most}. Nothing was imported from it. Save it with smaller pictures and import that.",
      { name, megabytes, most: LARGEST_WORD / MEGABYTE },
    );
  }
  return say(
    "“{name}” has {megabytes, number} MB; a text may have {most}. Nothing was imported from it. Split it, or look whether it is a text at all.",
    { name, megabytes, most: LARGEST_TEXT / MEGABYTE },
  );
}
