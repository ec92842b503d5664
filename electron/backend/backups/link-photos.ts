import { constants, copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { syncFile, syncFolder } from "./sync-to-disk.ts";

/** What file systems answer that have no hard links, or none from here to there. */
const NO_LINK = new Set(["EXDEV", "EPERM", "EMLINK", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

/** One file under a second name; throws like `linkSync` where that cannot be. */
export type Link = (source: string, place: string) => void;

/**
 * Puts every photo of folder `from` that `to` lacks there, by hard link, or as a copy where the disk
 * refuses links. A photo is named by its bytes and never written to again, so that one file may
 * serve the desk and all its backups. Those still arriving (`.incoming-…`) stay behind.
 */
export function linkPhotos(from: string, to: string, link: Link = linkSync): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  if (!existsSync(from)) return;
  for (const { name } of readdirSync(from, { withFileTypes: true }).filter((e) => e.isFile())) {
    if (name.startsWith(".") || existsSync(join(to, name))) continue;
    linkPhoto(join(from, name), join(to, name), link);
  }
  syncFolder(to);
}

/** The same of one photo, which the place lacks. */
export function linkPhoto(source: string, place: string, link: Link = linkSync): void {
  try {
    link(source, place);
  } catch (error) {
    if (!NO_LINK.has(codeOf(error))) throw error;
    copyFileSync(source, place, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    syncFile(place);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
