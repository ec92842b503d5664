import { Problem } from "../../../../shared/contract/problem.ts";
import type { WordParts } from "../../../../shared/imports/docx/parts.ts";
import { type PackedEntry, readDirectory } from "../packed/directory.ts";
import { unpack } from "../packed/unpack.ts";
import { refuseHugeWord, wordRefusals } from "./word-refusals.ts";

/** Files of one Word file: each picture is one. */
const MOST_ENTRIES = 10_000;

const MEGABYTE = 1024 * 1024;
/** Of XML: a novel's text has two. */
const LARGEST_PART = 24 * MEGABYTE;
const LARGEST_SUM = 48 * MEGABYTE;

/** Parts with nothing of the story in them, however large they are. */
const UNREAD = /^(?:customXml|word\/(?:theme|glossary|embeddings|activeX)|docProps\/app)\b/i;

const TYPES = "[Content_Types].xml";

/** Whether a packed file is Word's, whatever it is called. */
export async function isWordInside(file: File): Promise<boolean> {
  try {
    const names = (await entriesOf(file, file.name)).map(({ name }) => name);
    return names.some((name) => /^word\//i.test(name));
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

export async function entriesOf(file: Blob, name: string): Promise<PackedEntry[]> {
  refuseHugeWord(file.size, name);
  const refuse = wordRefusals(name);
  const entries = await readDirectory(file, refuse, MOST_ENTRIES);
  if (!entries.some((one) => one.name === TYPES)) throw refuse.foreign();
  return entries;
}

/**
 * What a Word file holds, its XML unpacked. Nothing is unpacked before all of it is known to be small enough.
 * @throws Problem BAD_FILE or FILE_TOO_LARGE, with a sentence that names the file
 */
export async function readWordParts(file: Blob, name: string): Promise<WordParts> {
  const entries = await entriesOf(file, name);
  const refuse = wordRefusals(name);
  const wanted = entries.filter(
    (one) => /\.(?:xml|rels)$/i.test(one.name) && !UNREAD.test(one.name),
  );
  if (wanted.reduce((sum, { bytes }) => sum + bytes, 0) > LARGEST_SUM) throw refuse.tooLarge();
  const xml = new Map<string, Uint8Array>();
  for (const entry of wanted) xml.set(entry.name, await unpack(entry, LARGEST_PART, refuse));
  return { xml, names: new Set(entries.map((entry) => entry.name)) };
}
