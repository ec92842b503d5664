import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { withWord, wordsIn } from "../../../shared/spelling/dictionary.ts";
import type { Ports } from "../../ports/ports.ts";
import { placeContent } from "../exports/write-file.ts";

/** A plain text file, so that people can edit it and carry it to another desk. */
export const dictionaryPath = ({ folder }: Pick<Ports, "folder">): string =>
  join(folder, "dictionary.txt");

/** What the desk spells its own way; none where there is no file. */
export async function deskWords(path: string): Promise<ReadonlySet<string>> {
  return wordsIn(await textOf(path));
}

/** Changes whenever the file does. */
export async function dictionaryStamp(path: string): Promise<string> {
  const found = await stat(path).catch(missing);
  return found === null ? "" : `${found.mtimeMs} ${found.size}`;
}

/** One at a time: each reads what the one before wrote. */
let last: Promise<unknown> = Promise.resolve();

/** Adds a word, or takes it out; what else stands in the file stays. */
export function teachDesk(path: string, word: string, isKnown: boolean): Promise<void> {
  const taught = last.then(async () => {
    await placeContent(path, withWord(await textOf(path), word, isKnown));
  });
  last = taught.catch(() => undefined);
  return taught;
}

const textOf = async (path: string): Promise<string> =>
  (await readFile(path, "utf8").catch(missing)) ?? "";

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
