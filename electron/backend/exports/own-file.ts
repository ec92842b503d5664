import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { FORMATS } from "../../../shared/exports/render.ts";
import { isOwnFolder } from "./folder.ts";

/** A larger file is none that Stet wrote. */
const LARGEST = 32 * 1024 * 1024;

/** How each format names the draft it was exported from. */
const MARKS = [
  /<article (?:data-stet="\d+" )?data-draft="([0-9a-f-]{36})"/,
  /^---\nstet: \d+\ndraftId: ([0-9a-f-]{36})\n/,
];

/**
 * Whether a name may be given to the export of a draft: nothing of that name is there, or it is
 * this draft's own earlier export. `name.html` and `name.md` of one draft share a photo folder.
 */
export async function isFree(
  folder: string,
  names: ReadonlySet<string>,
  { name, extension, photoFolder, draft }: Wanted,
): Promise<boolean> {
  const file = `${name}${extension}`;
  if (names.has(file) && !(await isExportOf(draft, join(folder, file)))) return false;
  if (!names.has(photoFolder)) return true;
  if (!(await isOwnFolder(join(folder, photoFolder)))) return false;
  for (const { extension: other } of Object.values(FORMATS)) {
    if (await isExportOf(draft, join(folder, `${name}${other}`))) return true;
  }
  return false;
}

export interface Wanted {
  readonly name: string;
  readonly extension: string;
  readonly photoFolder: string;
  readonly draft: string;
}

async function isExportOf(draft: string, path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (found === null || !found.isFile() || found.size > LARGEST) return false;
  const text = await readFile(path, "utf8").catch(() => "");
  return MARKS.some((mark) => mark.exec(text)?.[1] === draft);
}
