import { lstat, mkdir, open, readdir, realpath } from "node:fs/promises";
import { isAbsolute, relative } from "node:path";
import { Problem } from "../../../shared/contract/problem.ts";

/**
 * The folder that an export goes into, made where only itself is missing.
 * @throws Problem BAD_FOLDER where it cannot take one
 */
export async function exportFolder(folder: string, desk: string): Promise<string> {
  if (!isAbsolute(folder)) {
    throw bad(folder, "is not a whole path", "Type it from the root of the disk");
  }
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw folderProblem(error, folder);
  }
  const real = await realpath(folder).catch((error: unknown) => {
    throw folderProblem(error, folder);
  });
  if (!(await lstat(real)).isDirectory()) {
    throw bad(folder, "is a file and no folder", "Choose the folder that it lies in");
  }
  const within = relative(await realpath(desk), real);
  if (!within.startsWith("..") && !isAbsolute(within)) {
    throw bad(folder, "belongs to the desk itself", "Choose one outside of it");
  }
  return real;
}

/** The names in a folder in small letters, since many disks take `A.md` and `a.md` for one. */
export async function namesIn(folder: string): Promise<Set<string>> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw folderProblem(error, folder);
  });
  return new Set(names.map((name) => name.toLowerCase()));
}

/** Whether a path is a folder itself, not a link to one somewhere else. */
export async function isOwnFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isDirectory() ?? false;
}

/** Waits until the disk has the folder's new names, where the system can do that. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folder and needs no such step.
  const handle = await open(folder).catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

/** Why writing into a folder failed, as a sentence. */
export function folderProblem(error: unknown, folder: string): Problem {
  if (error instanceof Problem) return error;
  switch (codeOf(error)) {
    case "ENOENT":
      return bad(folder, "does not exist, and neither does the one above it", CHOOSE, error);
    case "ENOTDIR":
      return bad(folder, "lies below a file", CHOOSE, error);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return bad(
        folder,
        "may not be written to",
        "Choose another one or allow writing there",
        error,
      );
    case "ENOSPC":
    case "EDQUOT":
      return new Problem(
        "DISK_FULL",
        `The disk of the folder ${folder} is full. What stood there before is as it was. Free some space and export again.`,
        { folder },
        error,
      );
    default:
      return bad(folder, "could not be written to", CHOOSE, error);
  }
}

const CHOOSE = "Choose another one";

function bad(folder: string, what: string, advice: string, cause?: unknown): Problem {
  return new Problem(
    "BAD_FOLDER",
    `The folder ${folder} ${what}. The export stopped there, and what stood in it before is as it was. ${advice}, then export again.`,
    { folder },
    cause,
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
