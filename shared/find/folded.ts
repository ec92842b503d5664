/** A text without its accents, and where each unit of it stood. */
export interface Folded {
  readonly text: string;
  /** Where unit `n` of the folded text began; one more than it has units, the last the whole length. */
  readonly starts: readonly number[];
}

/** A letter and the accents written on it as characters of their own; Arabic and Hebrew points count as such. */
const LETTER = /.[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+|\P{ASCII}/gsu;
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;

/** Takes accents off letters; what has none stays as it is. */
export function withoutAccents(text: string): string {
  return text.replace(LETTER, (letter) => foldLetter(letter));
}

/** Й and its like are letters of their own, not a letter with an accent. */
function foldLetter(letter: string): string {
  if (/^\p{Script=Cyrillic}/u.test(letter)) return letter;
  return letter.normalize("NFD").replace(ACCENTS, "").normalize("NFC");
}

/** The same, with the way back to the text as it was. */
export function foldAccents(text: string): Folded {
  const starts: number[] = [];
  let folded = "";
  let at = 0;
  const take = (to: number, into: string) => {
    for (let unit = 0; unit < into.length; unit += 1) starts.push(unitStart(at, to, into, unit));
    folded += into;
    at = to;
  };
  for (const { index, 0: letter } of text.matchAll(LETTER)) {
    take(index, text.slice(at, index));
    take(index + letter.length, foldLetter(letter));
  }
  take(text.length, text.slice(at));
  return { text: folded, starts: [...starts, text.length] };
}

/** Unit by unit where nothing was folded; else all of it began where the letter did. */
function unitStart(from: number, to: number, into: string, unit: number): number {
  return to - from === into.length ? from + unit : from;
}
