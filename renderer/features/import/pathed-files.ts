import type { DirectoryDropItem, DropItem, FileDropItem } from "react-aria-components";

/** A file with the path it was chosen by, so that a text finds the pictures beside it. */
export interface PathedFile {
  readonly path: string;
  readonly file: File;
}

/** Files from a chooser; those of a chosen folder without what an import has no use for. */
export function fromChooser(files: readonly File[]): PathedFile[] {
  return files
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path, file }) => path === file.name || isWanted(file.name));
}

/** Files that were dropped, and the wanted ones of folders that were, however deep. */
export async function fromDrop(items: readonly DropItem[]): Promise<PathedFile[]> {
  const files = await Promise.all(
    items.map(async (item) => {
      if (item.kind === "file") return [await pathed(item, item.name)];
      return item.kind === "directory" ? folder(item, item.name) : [];
    }),
  );
  return files.flat();
}

async function folder(item: DirectoryDropItem, path: string): Promise<PathedFile[]> {
  const files: PathedFile[] = [];
  for await (const entry of item.getEntries()) {
    const inside = `${path}/${entry.name}`;
    if (entry.kind === "directory") files.push(...(await folder(entry, inside)));
    else if (isWanted(entry.name)) files.push(await pathed(entry, inside));
  }
  return files;
}

async function pathed(item: FileDropItem, path: string): Promise<PathedFile> {
  return { path, file: await item.getFile() };
}

const TEXT = /\.(txt|text|md|markdown|x?html?|do[ct][xm]|stet)$/i;
const PICTURE = /\.(jpe?g|png|webp|gif|avif)$/i;

/**
 * Whether a file in a folder is a text or a picture; hidden ones, and what Word leaves beside a file
 * that it has open, are neither.
 */
export function isWanted(name: string): boolean {
  return !/^(?:\.|~\$)/.test(name) && (TEXT.test(name) || PICTURE.test(name));
}

export function isPicture({ file }: PathedFile): boolean {
  return PICTURE.test(file.name) || file.type.startsWith("image/");
}
