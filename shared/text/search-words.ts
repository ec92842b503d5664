import { isUnspaced, segments } from "./unspaced.ts";

/** A word as a search reads it. */
export interface SearchWord {
  /** Without case and accents: "Łódź" is "lodz", "Straße" is "strasse". */
  readonly folded: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/**
 * The words of a text in order: runs of letters and digits, and in scripts without spaces what
 * Intl.Segmenter parts. The index and what a person types are both read by this.
 */
export function* searchWords(text: string): Generator<SearchWord, void, void> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (isAscii(run)) yield { folded: run.toLowerCase(), from: index, to: index + run.length };
    else if (isUnspaced(run)) yield* parted(run, index);
    else yield* word(run, index);
  }
}

/** The same words alone, a space between them. */
export function foldedWords(text: string): string {
  return Array.from(searchWords(text), ({ folded }) => folded).join(" ");
}

/** A text without case, accents and letters that only look joined. */
function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[øłđðħıŧæœßþ]/gu, (letter) => LETTERS[letter] ?? letter);
}

const RUN = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ŧ: "t",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  þ: "th",
};

function isAscii(run: string): boolean {
  return /^[\w]+$/.test(run);
}

function* parted(run: string, index: number): Generator<SearchWord, void, void> {
  for (const { text, at } of segments(run)) yield* word(text, index + at);
}

function* word(text: string, from: number): Generator<SearchWord, void, void> {
  const folded = foldText(text);
  if (folded !== "") yield { folded, from, to: from + text.length };
}
