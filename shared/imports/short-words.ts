/** In letters: what a list of changes shows of the words that one stands at. */
export const LONGEST_WORDS = 300;

/** The words on one line, cut where they are long; null where there are none. */
export function shortWords(words: string | null): string | null {
  const line =
    words
      ?.slice(0, 2 * LONGEST_WORDS)
      .replace(/\s+/g, " ")
      .trim() ?? "";
  return line === "" ? null : line.slice(0, LONGEST_WORDS);
}
