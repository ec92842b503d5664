/**
 * How well a text answers what was typed, higher is better; null where it does not. Each word typed
 * must begin a word of the text ("n dr" finds "New draft"), or at least stand inside it.
 */
export function matchScore(text: string, typed: string): number | null {
  const wanted = fold(typed).split(/\s+/u).filter(Boolean);
  const folded = fold(text);
  const words = folded.split(/[^\p{L}\p{N}]+/u);
  let score = 0;
  for (const part of wanted) {
    if (words.some((word) => word.startsWith(part))) score += 2;
    else if (folded.includes(part)) score += 1;
    else return null;
  }
  return wanted.length > 0 && folded.startsWith(wanted[0] ?? "") ? score + 1 : score;
}

/** What answers to `typed`, best first; equals stay in their order. */
export function matching<Item>(
  items: readonly Item[],
  typed: string,
  textOf: (item: Item) => string,
): Item[] {
  return items
    .map((item) => ({ item, score: matchScore(textOf(item), typed) }))
    .filter((scored): scored is { item: Item; score: number } => scored.score !== null)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/**
 * The same; where nothing answers so, what has the letters typed in their order ("hndvr" finds "Hand
 * over"), the fewer between them the better.
 */
export function fuzzyMatching<Item>(
  items: readonly Item[],
  typed: string,
  textOf: (item: Item) => string,
): Item[] {
  const found = matching(items, typed, textOf);
  if (found.length > 0) return found;
  return items
    .map((item) => ({ item, between: lettersBetween(fold(textOf(item)), fold(typed)) }))
    .filter((scored): scored is { item: Item; between: number } => scored.between !== null)
    .sort((a, b) => a.between - b.between)
    .map(({ item }) => item);
}

/** Further apart they are letters of other words. */
const FARTHEST = 12;

/** How many letters stand between those typed, the first of which begins a word; null where one is missing. */
function lettersBetween(text: string, typed: string): number | null {
  const letters = typed.replace(/\s+/gu, "");
  if (letters.length < 3) return null;
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  const spans = starts.flatMap((start) => {
    let at = start - 1;
    for (const letter of letters) {
      at = text.indexOf(letter, at + 1);
      if (at === -1) return [];
    }
    return text[start] === letters[0] ? [at + 1 - start - letters.length] : [];
  });
  const best = Math.min(...spans);
  return best <= FARTHEST ? best : null;
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
