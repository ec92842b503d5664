import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { FORMATS } from "../../../shared/exports/formats.ts";
import { draftOfFile } from "./draft-of-file.ts";
import { isOwnFolder } from "./folder.ts";

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
  if (photoFolder === null || !names.has(photoFolder)) return true;
  if (!(await isOwnFolder(join(folder, photoFolder)))) return false;
  for (const { extension: other, photos } of Object.values(FORMATS)) {
    if (photos !== "beside") continue;
    if (await isExportOf(draft, join(folder, `${name}${other}`))) return true;
  }
  return false;
}

export interface Wanted {
  readonly name: string;
  readonly extension: string;
  readonly photoFolder: string | null;
  readonly draft: string;
}

async function isExportOf(draft: string, path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (found === null || !found.isFile()) return false;
  return (await draftOfFile(path, found.size).catch(() => null)) === draft;
}
