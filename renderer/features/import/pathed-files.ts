import type { DirectoryDropItem, DropItem, FileDropItem } from "react-aria-components";
import { ITEM_HEAD, isOtherJson } from "../../../shared/imports/ninjs/item-head.ts";
import { isPictureName, wanted } from "../../../shared/imports/wanted.ts";

/** A file with the path it was chosen by, so that a text finds the pictures beside it. */
export interface PathedFile {
  readonly path: string;
  readonly file: File;
}

/** Files from a chooser; those of a chosen folder without what an import has no use for. */
export async function fromChooser(files: readonly File[]): Promise<PathedFile[]> {
  const pathed = files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  const isAlone = ({ path, file }: PathedFile) => path === file.name;
  const inFolder = new Set(await wantedIn(pathed.filter((one) => !isAlone(one))));
  return pathed.filter((one) => isAlone(one) || inFolder.has(one));
}

/** Files that were dropped, and the wanted ones of folders that were, however deep. */
export async function fromDrop(items: readonly DropItem[]): Promise<PathedFile[]> {
  const files = await Promise.all(
    items.map(async (item) => {
      if (item.kind === "file") return [await pathed(item, item.name)];
      return item.kind === "directory" ? wantedIn(await folder(item, item.name)) : [];
    }),
  );
  return files.flat();
}

async function folder(item: DirectoryDropItem, path: string): Promise<PathedFile[]> {
  const files: PathedFile[] = [];
  for await (const entry of item.getEntries()) {
    const inside = `${path}/${entry.name}`;
    if (entry.kind === "directory") files.push(...(await folder(entry, inside)));
    else if (isWanted(inside)) files.push(await pathed(entry, inside));
  }
  return files;
}

async function pathed(item: FileDropItem, path: string): Promise<PathedFile> {
  return { path, file: await item.getFile() };
}

/** Whether the file at this path in a folder may be wanted: others are not even opened. */
function isWanted(path: string): boolean {
  return wanted([path]).length > 0;
}

async function wantedIn(files: readonly PathedFile[]): Promise<PathedFile[]> {
  const paths = new Set(wanted(files.map(({ path }) => path)));
  const named = files.filter(({ path }) => paths.has(path));
  const others = await Promise.all(named.map(({ file }) => holdsOtherJson(file)));
  return named.filter((_, at) => !others[at]);
}

async function holdsOtherJson(file: File): Promise<boolean> {
  if (!/\.json$/i.test(file.name)) return false;
  return isOtherJson(file.name, await file.slice(0, ITEM_HEAD).text());
}

export function isPicture({ file }: PathedFile): boolean {
  return isPictureName(file.name) || file.type.startsWith("image/");
}
