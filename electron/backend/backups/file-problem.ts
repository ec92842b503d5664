import { dirname } from "node:path";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Refusals } from "../sealed-zip/refusals.ts";

const UNCHANGED = "Nothing was changed.";

/** The sentences with which a backup's file is refused. */
export function refusalsFor(path: string): Refusals {
  const bad = (what: string, cause?: unknown) => new Problem("BAD_FILE", what, { path }, cause);
  return {
    foreign: (cause) =>
      bad(
        `${path} is no backup that Stet made, or not the whole of one. ${UNCHANGED} Name the file ` +
          "that `stet backup --out` wrote, or a backup's folder.",
        cause,
      ),
    damaged: (cause) =>
      bad(
        `The backup ${path} is not as it was written: it was damaged, or changed. ${UNCHANGED} ` +
          "Restore another one.",
        cause,
      ),
    tooLarge: () =>
      bad(`The backup ${path} holds more than one file of Stet may. ${UNCHANGED} Restore another.`),
  };
}

/** Why a backup's file could not be read, or not be unpacked onto the desk's disk. */
export function unpackProblem(error: unknown, path: string): unknown {
  if (error instanceof Problem) return error;
  switch (codeOf(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return new Problem(
        "DISK_FULL",
        `The disk of the desk is too full to unpack ${path}. ${UNCHANGED} Free some space and try again.`,
        { path },
        error,
      );
    case "ENOENT":
    case "EACCES":
    case "EPERM":
    case "EIO":
      return new Problem(
        "FILE_UNREADABLE",
        `The backup ${path} cannot be read or unpacked (${codeOf(error)}). ${UNCHANGED} Check the ` +
          "file and its place, then try again.",
        { path },
        error,
      );
    default:
      return error;
  }
}

/** More than one file can hold. */
export function tooLarge(path: string): Problem {
  return new Problem(
    "FILE_TOO_LARGE",
    `The desk is larger than the 4 GB, or has more photos than the 65 thousand, that one file of a backup can hold, so ${path} was not written. The desk is as it was. ` +
      "Use `stet backup` without --out, and copy the folder that it makes.",
    { path },
  );
}

const SAFE = "The desk is as it was, and no file was left half written.";

/** Why a backup's file could not be written to its place. What nobody foresaw stays as it is. */
export function targetProblem(error: unknown, path: string): unknown {
  if (error instanceof Problem) return error;
  const folder = dirname(path);
  const bad = (what: string) =>
    new Problem(
      "BAD_FOLDER",
      `No backup was written: the folder ${folder} ${what}. ${SAFE} Choose another one.`,
      { folder },
      error,
    );
  switch (codeOf(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return new Problem(
        "DISK_FULL",
        `No backup was written: the disk of ${folder} is full. ${SAFE} Free some space or choose another disk.`,
        { folder },
        error,
      );
    case "EFBIG":
      return tooLarge(path);
    case "ENOENT":
    case "ENOTDIR":
      return bad("does not exist");
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return bad("may not be written to");
    case "EIO":
    case "ENODEV":
    case "ENXIO":
      return bad("could not be written to; its disk failed or was taken away");
    default:
      return error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
