import { say } from "../words/say.ts";

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
    return say("It is no regular expression.");
  }
  if (new RegExp(pattern, "u").test("")) return say("It would match nothing at all, everywhere.");
  // Signs that are meant as letters, and sets, repeat nothing.
  const bare = pattern
    .replace(/\\(?:[pP]\{[^}]{0,60}\}|u\{[^}]{0,8}\}|k<[^>]{0,40}>|.)/gsu, "x")
    .replace(/\[[^\]]{0,300}\]/gu, "x");
  if (/\\(?:[1-9]|k<)/u.test(pattern)) return say("It may not refer back to what it found.");
  if (/[*+]|\{\d+,\}/u.test(bare))
    return say("Say how many at most, e.g. {example} in place of *.", { example: "{0,20}" });
  if (/\)\{/u.test(bare)) return say("Only one sign may be repeated, not a group.");
  const repeated = [...bare.matchAll(/\{(\d{1,6})(?:,(\d{1,6}))?\}/gu)];
  if (repeated.length > MOST_REPEATED)
    return say("It may repeat {most, plural, one {# sign} other {# signs}} at most.", {
      most: MOST_REPEATED,
    });
  const isLong = repeated.some(([, from, to]) => Number(to ?? from) > LARGEST);
  return isLong
    ? say("A sign may be repeated {most, plural, one {# time} other {# times}} at most.", {
        most: LARGEST,
      })
    : null;
}
