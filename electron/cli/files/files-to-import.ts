import type { Dirent } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { ITEM_HEAD, isOtherJson } from "../../../shared/imports/ninjs/item-head.ts";
import {
  isArticleName,
  isPassedOver,
  isPictureName,
  wanted,
} from "../../../shared/imports/wanted.ts";
import { noArticle, unreadable } from "./unreadable.ts";

export interface Found {
  /** Paths as they were written, or below a folder that was. */
  readonly files: string[];
  /** Pictures that were named, or lie in a folder that was. */
  readonly pictures: string[];
  readonly failed: { file: string; error: string }[];
}

/**
 * The files that `places` name: each file as it is, and the texts, news items, ZIPs, bundles and pictures anywhere below a folder. Hidden
 * entries and links to folders are passed over, so that no walk leaves its folder or runs in rings.
 */
export async function filesToImport(places: readonly string[]): Promise<Found> {
  const found: Found = { files: [], pictures: [], failed: [] };
  for (const place of places) {
    try {
      for (const file of await filesAt(place)) {
        found[isPictureName(file) ? "pictures" : "files"].push(file);
      }
    } catch (error) {
      found.failed.push({ file: place, error: unreadable(place, error).message });
    }
  }
  return found;
}

async function filesAt(place: string): Promise<string[]> {
  const entry = await stat(place);
  if (entry.isFile()) return [place];
  if (!entry.isDirectory()) throw noArticle(place, "is neither a file nor a folder");
  const below = await filesBelow(place);
  const names = new Set(wanted(below.map((file) => slashed(path.relative(place, file)))));
  const named = below.filter((file) => names.has(slashed(path.relative(place, file))));
  const files: string[] = [];
  for (const file of named) if (!(await holdsOtherJson(file))) files.push(file);
  if (files.length === 0)
    throw noArticle(
      place,
      "holds no text, Markdown, HTML, Word, ninjs, .stet or ZIP file, and no picture",
    );
  return files;
}

/** With `/` between folders, as in ZIPs. */
function slashed(file: string): string {
  return file.replaceAll(path.sep, "/");
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries
    .filter(({ name }) => !isPassedOver(name))
    .sort((a, b) => a.name.localeCompare(b.name));
  const files = await Promise.all(shown.map((entry) => filesOf(folder, entry)));
  return files.flat();
}

async function filesOf(folder: string, entry: Dirent): Promise<string[]> {
  const place = path.join(folder, entry.name);
  if (entry.isDirectory()) return filesBelow(place);
  const isWanted = isArticleName(entry.name) || isPictureName(entry.name);
  return entry.isFile() && isWanted ? [place] : [];
}

/** A file that cannot be opened is kept: the import says what is wrong with it. */
async function holdsOtherJson(file: string): Promise<boolean> {
  if (!/\.json$/i.test(file)) return false;
  const handle = await open(file).catch(() => null);
  if (handle === null) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(ITEM_HEAD), 0, ITEM_HEAD, 0);
    return isOtherJson(file, buffer.toString("utf8", 0, bytesRead));
  } finally {
    await handle.close();
  }
}
