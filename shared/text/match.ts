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

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
