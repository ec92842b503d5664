const WORDS =
  "harbour crane quay fog ferry council night bus driver ticket winter gull rail noise permit screen mayor tide rope lantern the a of and to in was by for with".split(
    " ",
  );

/**
 * Paragraphs of about 60 made-up words each, `words` in all: the same for the same number, so that
 * two editors are measured on one text.
 */
export function madeUpParagraphs(words: number): string[] {
  const next = generator(words);
  const paragraphs: string[] = [];
  for (let left = words; left > 0; left -= 60) {
    const run = Array.from({ length: Math.min(60, left) }, () => WORDS[next() % WORDS.length]);
    paragraphs.push(`${run.join(" ")}.`);
  }
  return paragraphs;
}

/** A linear congruential generator (Numerical Recipes' constants): repeatable, no more. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
