import { say } from "../words/say.ts";

/** How hard a passphrase is to guess, for whoever has the file and a computer that tries day and night. */
type Strength = "weak" | "fair" | "strong";

export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  weak: say("Weak: a computer guesses it within days. Add words that do not belong together."),
  fair: say("Fair: enough for an ordinary story. One word more makes it strong."),
  strong: say("Strong: nobody guesses it."),
};

/** In bits: what a machine goes through in days, and what it does not. */
const FAIR_BITS = 45;
const STRONG_BITS = 60;
/** Of a word out of a list of some thousand; a longer word is no better, since lists have it. */
const WORD_BITS = 12;
/** Of a sign that stands between letters where nobody expects it. */
const SIGN_BITS = 5;

/**
 * Judges words by how many there are, anything else sign by sign; what is repeated or counts on
 * (aaa, 1234) adds nothing. A guess from below: nobody's dictionary is asked.
 */
export function passphraseStrength(passphrase: string): Strength {
  const words = new Set(passphrase.toLowerCase().match(/\p{L}{3,}|\p{L}{1,2}|[^\p{L}\s]+/gu) ?? []);
  const bits = [...words].reduce((sum, word) => sum + bitsOf(word), 0);
  return bits < FAIR_BITS ? "weak" : bits < STRONG_BITS ? "fair" : "strong";
}

function bitsOf(word: string): number {
  const signs = [...word].filter((sign, at, all) => !follows(all[at - 1], sign));
  const bits = signs.length * SIGN_BITS;
  return /\p{L}/u.test(word) ? Math.min(bits, WORD_BITS) : bits;
}

/** The same sign again, or its neighbour in either direction. */
function follows(before: string | undefined, sign: string): boolean {
  return before !== undefined && Math.abs(sign.charCodeAt(0) - before.charCodeAt(0)) <= 1;
}
