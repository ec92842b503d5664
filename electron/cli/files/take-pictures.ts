import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { ImportResult } from "../../../shared/contract/imports.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { LARGEST_PHOTO } from "../../../shared/contract/photos.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Way } from "../command.ts";
import { notBegun } from "./not-begun.ts";
import { unreadable } from "./unreadable.ts";

export interface PicturesTaken {
  /** The pictures that came onto the desk, each with the file that it came from. */
  readonly photos: { hash: string; file: string }[];
}

/** Brings pictures onto the desk, one after the other; a bad one stops no other. */
export async function takePictures(
  desk: DeskClient,
  files: readonly string[],
  { note, stop }: Pick<Way, "note" | "stop">,
  { photos, failed }: PicturesTaken & Pick<ImportResult, "failed">,
): Promise<void> {
  for (const [at, file] of files.entries()) {
    if (stop.aborted) {
      failed.push(...files.slice(at).map(notBegun));
      return;
    }
    if (files.length > 1) note(`${at + 1} of ${files.length} pictures: ${file}`);
    try {
      const { hash } = await desk.photos.add({ file: await fileAt(file) });
      photos.push({ hash, file });
    } catch (error) {
      failed.push({ file, error: toProblem(error).message });
    }
  }
}

async function fileAt(file: string): Promise<File> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_PHOTO) throw tooLarge(file);
    return new File([await readFile(file)], path.basename(file));
  } catch (error) {
    throw unreadable(file, error);
  }
}

function tooLarge(file: string): Problem {
  return new Problem(
    "FILE_TOO_LARGE",
    `“${file}” is larger than ${LARGEST_PHOTO / 1024 / 1024} MB. Nothing was taken from it. Save the picture smaller and import that.`,
  );
}
