import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Problem } from "../../../shared/contract/problem.ts";

/**
 * The desk's folder as an absolute path, made where it is missing; its parent must stand, so that
 * a slip in a path makes no folders. BAD_FOLDER or DESK_READ_ONLY say why there can be no desk.
 */
export function prepareFolder(path: string): string {
  const folder = resolve(path);
  try {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found === undefined) mkdirSync(folder, { mode: 0o700 });
    else if (!found.isDirectory()) throw noFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return folder;
  } catch (error) {
    throw error instanceof Problem ? error : problemWith(folder, error);
  }
}

function problemWith(folder: string, error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
      return new Problem(
        "BAD_FOLDER",
        `There is no folder ${dirname(folder)} to make a desk in. Nothing was changed. Make it ` +
          "first, or choose another place for the desk.",
        { folder },
        error,
      );
    case "ENOTDIR":
      return noFolder(folder);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new Problem(
        "DESK_READ_ONLY",
        `Stet may not write in ${folder}, so no desk was opened there. Nothing was changed. Allow ` +
          "writing to that folder, or choose another desk.",
        { folder },
        error,
      );
    case "ENOSPC":
      return new Problem(
        "DISK_FULL",
        `The disk is full, so no desk could be made in ${folder}. Nothing was changed. Free some space and try again.`,
        { folder },
        error,
      );
    default:
      return new Problem(
        "BAD_FOLDER",
        `The folder ${folder} cannot be used for a desk (${code}). Nothing was changed. Choose ` +
          "another place for the desk.",
        { folder },
        error,
      );
  }
}

function noFolder(folder: string): Problem {
  return new Problem(
    "BAD_FOLDER",
    `${folder} is a file or lies in one, and a desk is a folder. Nothing was changed. Choose ` +
      "another place for the desk.",
    { folder },
  );
}
