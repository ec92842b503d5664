import { open, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative } from "node:path";
import { BUNDLE_ENDING } from "../../../shared/contract/bundles.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { syncFolder } from "../exports/folder.ts";
import { place } from "../exports/write-file.ts";
import { BEGINNING, MANIFEST } from "./file-layout.ts";
import { targetProblem } from "./file-problem.ts";
import type { WrittenFile } from "./write-file.ts";

/**
 * Puts a backup's file at an absolute path, whole or not at all; `write` fills a temporary file
 * beside it. An older backup there is replaced and nothing else is.
 */
export async function placeFile(
  desk: string,
  path: string,
  write: (file: string, temporary: string) => Promise<WrittenFile>,
): Promise<WrittenFile & { readonly file: string }> {
  const file = join(await folderFor(path, desk), basename(path));
  if (file.toLowerCase().endsWith(BUNDLE_ENDING)) throw looksLikeBundle(file);
  await refuseOther(file);
  const done: WrittenFile[] = [];
  await place(
    file,
    async (temporary) => {
      done.push(await write(file, temporary));
      // Somebody may have put something there meanwhile.
      await refuseOther(file);
    },
    (error) => targetProblem(error, file),
  );
  await syncFolder(dirname(file));
  const [written] = done;
  if (written === undefined) throw new RangeError("A backup was placed without being written.");
  return { file, ...written };
}

async function folderFor(path: string, desk: string): Promise<string> {
  const folder = dirname(path);
  if (!isAbsolute(path)) throw badFolder(path, "is not a whole path");
  const real = await realpath(folder).catch((error: unknown) => {
    throw targetProblem(error, path);
  });
  if (!(await stat(real)).isDirectory()) throw badFolder(folder, "is a file and no folder");
  const within = relative(await realpath(desk), real);
  if (!within.startsWith("..") && !isAbsolute(within)) {
    throw badFolder(folder, "belongs to the desk itself");
  }
  return real;
}

function badFolder(folder: string, what: string): Problem {
  return new Problem(
    "BAD_FOLDER",
    `No backup was written: ${folder} ${what}. The desk is as it was. Choose a folder that is there and outside of the desk.`,
    { folder },
  );
}

function looksLikeBundle(file: string): Problem {
  return new Problem(
    "BAD_INPUT",
    `${file} would be taken for a hand-over, whose name ends with ${BUNDLE_ENDING}. Nothing was written. Give the backup another ending.`,
  );
}

async function refuseOther(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found === null || (found.isFile() && (await isBackup(file)))) return;
  throw new Problem(
    "BAD_FILE",
    `${file} is there already and is no backup, so it was left as it is. Choose another name.`,
    { file },
  );
}

/** Where the name of a ZIP's first entry begins; a stored entry's bytes follow that. */
const NAME_AT = 30;

async function isBackup(file: string): Promise<boolean> {
  const expected = `${MANIFEST}${BEGINNING}`;
  const handle = await open(file, "r");
  try {
    const head = Buffer.alloc(NAME_AT + expected.length);
    await handle.read(head, 0, head.length, 0);
    return head.toString("latin1", 0, 2) === "PK" && head.toString("latin1", NAME_AT) === expected;
  } finally {
    await handle.close();
  }
}
