import { isPassedOver, isPictureName } from "../../../shared/imports/wanted.ts";
import { once } from "../../../shared/once.ts";

const byName = once(() => new Intl.Collator("en", { numeric: true }).compare);

/**
 * The files of a drop, and the pictures of folders in it, however deep, in the order of their names.
 * Null where nothing of the kind was dropped. To be called while the drop is handled: later the
 * browser knows nothing of it any more.
 */
export function droppedFiles(data: DataTransfer | null): Promise<readonly File[]> | null {
  const files = [...(data?.files ?? [])];
  if (files.length === 0) return null;
  const entries = [...(data?.items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return Promise.resolve(files);
  return filesOf(entries.filter((entry) => entry !== null));
}

async function filesOf(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const files = await Promise.all(
    entries.map(async (entry) => {
      if (isDirectory(entry)) return await picturesIn(entry);
      return isFile(entry) ? [await fileOf(entry)] : [];
    }),
  );
  return files.flat();
}

async function picturesIn(directory: FileSystemDirectoryEntry): Promise<File[]> {
  const entries = await entriesOf(directory.createReader());
  const shown = entries.filter(
    (entry) => !isPassedOver(entry.name) && (entry.isDirectory || isPictureName(entry.name)),
  );
  const compare = byName();
  return await filesOf(shown.sort((one, other) => compare(one.name, other.name)));
}

/** A reader answers with some at a time, and with none at its end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
