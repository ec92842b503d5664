/**
 * Every character that stands between words: `\s` and the spaces that files bring along unseen
 * (no-break, narrow no-break, thin, ideographic …), with the byte-order mark.
 */
const SPACES = /[\s\u00a0\u1680\u180e\u2000-\u200a\u202f\u205f\u2060\u3000\ufeff]+/gu;

/** The line with each run of spaces, of whatever kind, as one plain space, and none at the ends. */
export function plainSpaces(line: string): string {
  return line.replace(SPACES, " ").trim();
}
