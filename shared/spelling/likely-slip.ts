/** Up to this length one slip, beyond it two. */
const SHORT = 7;

/**
 * Whether an unknown word looks like a known one that somebody mistyped. Words of a trade and of other
 * languages seldom lie that near to an English one, and slips seldom lie further.
 * @param known the nearest words of the dictionary
 */
export function isLikelySlip(word: string, known: readonly string[]): boolean {
  if (/^[^aeiouy]{3,}$/iu.test(word) || hasForeignLetter(word)) return false;
  return isWithin(word, known, word.length <= SHORT ? 1 : 2);
}

/** Whether a known word is so near, hyphens aside, that how this one could be made says nothing. */
export function isOneSlip(word: string, known: readonly string[]): boolean {
  return isWithin(
    word,
    known.filter((near) => !near.includes("-")),
    1,
  );
}

function isWithin(word: string, known: readonly string[], most: number): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll("’", "'");
  return known.some((near) => slips(plain(word), plain(near), most) <= most);
}

/** Not of English, which writes accents in words from elsewhere alone. */
const hasForeignLetter = (word: string): boolean =>
  /^\p{Ll}/u.test(word) && /[^a-z'’-]/u.test(word.normalize("NFC"));

/** Letters that are missing, too many, wrong, or stand in each other's place; more than `most` is not counted. */
function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const counted = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        counted(i - 1, j) + 1,
        counted(i, j - 1) + 1,
        counted(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
        isSwap ? counted(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return counted(a.length, b.length);
}
