import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  type ZipFile,
} from "yauzl";
import { Problem } from "../../../../shared/contract/problem.ts";
import { BlobReader } from "./blob-reader.ts";
import type { Refusals } from "./refusals.ts";

/** One file in a ZIP, as the directory at its end tells. Its name is a name, never a path to write to. */
export interface PackedEntry {
  readonly name: string;
  /** Bytes in the ZIP. */
  readonly packed: number;
  /** Bytes that it says it has unpacked: unpacking ends there, whatever comes. */
  readonly bytes: number;
  readonly crc: number;
  /** Only another place is written in it. */
  readonly isLink: boolean;
  readonly zip: ZipFile;
  readonly entry: Entry;
}

const LARGEST_DIRECTORY = 4 * 1024 * 1024;
const FIXED_BYTES = 46;

/**
 * The directory of a ZIP that another program wrote, without unpacking anything. Throws a refusal where
 * it has none, names more than `most` entries, or cannot be read.
 */
export async function readDirectory(
  file: Blob,
  refuse: Refusals,
  most: number,
): Promise<PackedEntry[]> {
  const zip = await opened(file, refuse);
  if (zip.entryCount > most) throw refuse.tooLarge();
  const entries: PackedEntry[] = [];
  let bytes = 0;
  for await (const entry of entriesOf(zip, refuse)) {
    bytes += FIXED_BYTES + entry.fileNameRaw.length + entry.extraFieldLength;
    bytes += entry.fileCommentLength;
    if (bytes > LARGEST_DIRECTORY) throw refuse.tooLarge();
    if (entry.isEncrypted()) throw refuse.locked();
    if (!entry.canDecodeFileData()) throw refuse.damaged();
    entries.push(packedEntry(zip, entry));
  }
  const files = entries.filter(({ name }) => !name.endsWith("/"));
  if (new Set(files.map(({ name }) => name)).size !== files.length) throw refuse.damaged();
  return files;
}

/** Names are decoded here: one bad name is no reason to refuse the other files. */
const OPTIONS = { autoClose: false, decodeStrings: false, validateEntrySizes: true };

async function opened(file: Blob, refuse: Refusals): Promise<ZipFile> {
  try {
    return await fromRandomAccessReaderPromise(new BlobReader(file), file.size, OPTIONS);
  } catch {
    throw refuse.foreign();
  }
}

async function* entriesOf(zip: ZipFile, refuse: Refusals): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (error instanceof Error && /encryption/.test(error.message)) throw refuse.locked();
    throw refuse.damaged(error);
  }
}

function packedEntry(zip: ZipFile, entry: Entry): PackedEntry {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  return {
    name: tidy(getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)),
    packed: entry.compressedSize,
    bytes: entry.uncompressedSize,
    crc: entry.crc32,
    isLink: fileType(entry) === LINK,
    zip,
    entry,
  };
}

/** Some programs write a root. */
function tidy(name: string): string {
  return name.replace(/^\/+/, "");
}

const LINK = 0o120000;

/** What kind of file it was where it was packed; 0 where the packing program does not say. */
function fileType({ externalFileAttributes }: Entry): number {
  return (externalFileAttributes >>> 16) & 0o170000;
}
