import { createHash } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A new folder for files on their way out of a desk, or in. It lies outside the desk, since they are
 * plain also where that is sealed, in one folder that only this person can read.
 */
export async function workshopOf(desk: string): Promise<string> {
  const own = ownFolder(desk);
  return mkdtemp(join(own ?? tmpdir(), "stet-"));
}

/** Takes away what is left there, e.g. by a program that was killed. For whoever holds the desk's lock. */
export function clearWorkshops(desk: string): void {
  if (ownFolder(desk) !== null) rmSync(placeOf(desk), { recursive: true, force: true });
}

/** Lends such a folder for as long as the work takes; what lies in it then is gone. */
export async function inWorkshop<Result>(
  desk: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await workshopOf(desk);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function placeOf(desk: string): string {
  const name = createHash("sha256").update(desk).digest("hex").slice(0, 16);
  return join(tmpdir(), `stet-leaving-${name}`);
}

/** Null where somebody else has laid something under that name: each folder is then private by itself. */
function ownFolder(desk: string): string | null {
  const place = placeOf(desk);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const found = lstatSync(place);
  if (!found.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)) return null;
  chmodSync(place, 0o700);
  return place;
}
