import { open, readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import {
  draftOfPdf,
  draftOfText,
  draftOfWord,
  PDF_TAIL,
  WORD_PROPERTIES,
} from "../../../shared/exports/draft-marks.ts";

/** A larger file is none that Stet wrote. */
const LARGEST_TEXT = 32 * 1024 * 1024;
const LARGEST_WORD = 256 * 1024 * 1024;
const LARGEST_PROPERTIES = 64 * 1024;

/**
 * Id of the draft that a file of `size` bytes was exported from, read the way its name ends; null
 * where it names none.
 */
export async function draftOfFile(path: string, size: number): Promise<string | null> {
  if (path.endsWith(".pdf")) return draftOfPdf(await tailOf(path, size));
  if (path.endsWith(".docx")) {
    return size > LARGEST_WORD ? null : draftOfWord(wordProperties(await readFile(path)));
  }
  return size > LARGEST_TEXT ? null : draftOfText(await readFile(path, "utf8"));
}

async function tailOf(path: string, size: number): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const tail = new Uint8Array(Math.min(size, PDF_TAIL));
    await file.read(tail, 0, tail.length, size - tail.length);
    return tail;
  } finally {
    await file.close();
  }
}

function wordProperties(document: Uint8Array): string {
  const { [WORD_PROPERTIES]: properties } = unzipSync(document, {
    filter: ({ name, originalSize }) =>
      name === WORD_PROPERTIES && originalSize <= LARGEST_PROPERTIES,
  });
  return new TextDecoder().decode(properties);
}
