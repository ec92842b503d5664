import { validateFileName } from "yauzl";
import type { ImportResult } from "../../../../shared/contract/imports.ts";
import { LARGEST_PHOTO } from "../../../../shared/contract/photos.ts";
import type { Problem } from "../../../../shared/contract/problem.ts";
import { largestFile, ZIP_NAME } from "../../../../shared/imports/huge.ts";
import { isPictureName, wanted } from "../../../../shared/imports/wanted.ts";
import type { Arriving } from "../arriving.ts";
import { isBlownUp } from "../packed/blown-up.ts";
import { type PackedEntry, readDirectory } from "../packed/directory.ts";
import { unpack } from "../packed/unpack.ts";
import { fileRefusals, refuseHugeZip, zipRefusals } from "./zip-refusals.ts";

const MOST_ENTRIES = 10_000;
/** As many as one import takes of loose files. */
const MOST_FILES = 1000;
const LARGEST_SUM = 1024 * 1024 * 1024;

export interface InZip {
  readonly files: readonly Arriving[];
  /** A sentence for each file that stays out, whatever it holds. */
  readonly failed: ImportResult["failed"];
}

/**
 * The texts and pictures in a ZIP that was chosen at `path`. Nothing is unpacked before it is opened, one at
 * a time, and no name of it is ever a place on the disk.
 * @throws Problem where the ZIP as a whole is refused
 */
export async function filesInZip(file: File, path: string): Promise<InZip> {
  refuseHugeZip(file);
  const refuse = zipRefusals(file.name);
  const entries = await readDirectory(file, refuse, MOST_ENTRIES);
  const names = new Set(wanted(entries.map(({ name }) => name)));
  const taken = entries.filter(({ name }) => names.has(name));
  if (taken.length > MOST_FILES) throw refuse.tooLarge();
  if (taken.reduce((sum, { bytes }) => sum + bytes, 0) > LARGEST_SUM) throw refuse.tooLarge();
  const judged = taken.map((entry) => ({ entry, at: `${path}/${shown(entry.name)}` }));
  const problems = judged.map(({ entry, at }) => ({ file: at, problem: refusalOf(entry, at) }));
  return {
    files: judged
      .filter((_, index) => problems[index]?.problem === null)
      .map(({ entry, at }) => ({ path: at, open: () => opened(entry, at), isFound: true })),
    failed: problems.flatMap(({ file: at, problem }) =>
      problem === null ? [] : [{ file: at, error: problem.message }],
    ),
  };
}

function refusalOf(entry: PackedEntry, path: string): Problem | null {
  const refuse = fileRefusals(path);
  if (validateFileName(entry.name) !== null) return refuse.astray();
  if (entry.isLink) return refuse.link();
  if (ZIP_NAME.test(entry.name)) return refuse.nested();
  if (entry.bytes > largestOf(entry.name) || isBlownUp(entry)) return refuse.tooLarge();
  return null;
}

async function opened(entry: PackedEntry, path: string): Promise<File> {
  const bytes = await unpack(entry, largestOf(entry.name), fileRefusals(path));
  return new File([bytes], path.split("/").at(-1) ?? path);
}

function largestOf(name: string): number {
  return isPictureName(name) ? LARGEST_PHOTO : largestFile(name);
}

/** A name may hold what would steer a terminal, or turn the line that tells of it. */
function shown(name: string): string {
  return name.replace(/\p{C}/gu, "\uFFFD");
}
