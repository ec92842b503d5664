const LARGEST = 60;
const MOST_REPEATED = 3;

/**
 * What is wrong with a pattern that a newsroom wrote, as a sentence; null where nothing is. Only what
 * takes its time in proportion is let in: each repetition is bounded, stands on one sign, and there
 * are few of them.
 */
export function patternFault(pattern: string): string | null {
  try {
    new RegExp(pattern, "gu");
  } catch {
    return "It is no regular expression.";
  }
  if (new RegExp(pattern, "u").test("")) return "It would match nothing at all, everywhere.";
  // Signs that are meant as letters, and sets, repeat nothing.
  const bare = pattern
    .replace(/\\(?:[pP]\{[^}]{0,60}\}|u\{[^}]{0,8}\}|k<[^>]{0,40}>|.)/gsu, "x")
    .replace(/\[[^\]]{0,300}\]/gu, "x");
  if (/\\(?:[1-9]|k<)/u.test(pattern)) return "It may not refer back to what it found.";
  if (/[*+]|\{\d+,\}/u.test(bare)) return "Say how many at most, e.g. {0,20} in place of *.";
  if (/\)\{/u.test(bare)) return "Only one sign may be repeated, not a group.";
  const repeated = [...bare.matchAll(/\{(\d{1,6})(?:,(\d{1,6}))?\}/gu)];
  if (repeated.length > MOST_REPEATED) return `It may repeat ${MOST_REPEATED} signs at most.`;
  const isLong = repeated.some(([, from, to]) => Number(to ?? from) > LARGEST);
  return isLong ? `A sign may be repeated ${LARGEST} times at most.` : null;
}
