const WORDS =
  "harbour crane quay fog ferry council night bus driver ticket winter gull rail noise permit screen mayor tide rope lantern the a of and to in was by for with".split(
    " ",
  );

/**
 * Paragraphs of about 60 made-up words each, `words` in all: the same for the same numbers, so that
 * two editors are measured on one text.
 */
export function madeUpParagraphs(words: number, seed = words): string[] {
  const next = generator(seed);
  const paragraphs: string[] = [];
  for (let left = words; left > 0; left -= 60) {
    const run = Array.from({ length: Math.min(60, left) }, () => WORDS[next() % WORDS.length]);
    paragraphs.push(`${run.join(" ")}.`);
  }
  return paragraphs;
}

const SYLLABLES = "nor ha ven li dis ka ro mer tu sel ag wi bo ren pha".split(" ");

/** A name that stands for a number, e.g. "Norhalidis". */
export function madeUpName(number: number): string {
  let name = "";
  for (let left = number + SYLLABLES.length ** 2; left > 0; ) {
    name += SYLLABLES[left % SYLLABLES.length];
    left = Math.floor(left / SYLLABLES.length);
  }
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** A linear congruential generator (Numerical Recipes' constants): repeatable, no more. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
