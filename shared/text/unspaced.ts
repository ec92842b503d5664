const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** True where a run of text holds a script that is written without spaces between its words. */
export function isUnspaced(run: string): boolean {
  return UNSPACED.test(run);
}

let segmenter: Intl.Segmenter | undefined;

/** The words in such a run, with where each begins. */
export function segments(run: string): { readonly text: string; readonly at: number }[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  return [...segmenter.segment(run)]
    .filter((segment) => segment.isWordLike)
    .map(({ segment, index }) => ({ text: segment, at: index }));
}
