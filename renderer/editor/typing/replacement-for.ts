import {
  APOSTROPHE,
  dashFor,
  ELLIPSIS,
  mendedApostrophe,
  quoteFor,
} from "../../../shared/text/typography.ts";

/** What a typed character becomes. */
export interface Found {
  /** How many characters before the caret go. */
  readonly remove: number;
  readonly text: string;
  /** What stood there as typed, for who wants it back. */
  readonly typed: string;
}

/**
 * What `typed` becomes after `before`, the text of its block up to the caret, in a language; null
 * where it stays. Hyphens alone on their line stay: three of them are a rule.
 */
export function replacementFor(
  before: string,
  typed: string,
  language: string | null,
): Found | null {
  if (typed === '"' || typed === "'") {
    const text = quoteFor(typed, before, language);
    return text === typed ? null : { remove: 0, text, typed };
  }
  if (typed === "-") return dash(before, language);
  if (typed === ".") {
    return /(?<!\.)\.\.$/.test(before) ? { remove: 2, text: ELLIPSIS, typed: "..." } : null;
  }
  if (!/\p{L}/u.test(typed)) return null;
  const mended = mendedApostrophe(before + typed, language);
  return mended === null ? null : { remove: APOSTROPHE.length, text: mended, typed: `'${typed}` };
}

function dash(before: string, language: string | null): Found | null {
  if (/^\s*-*$/.test(before)) return null;
  const short = dashFor("--", language);
  if (short !== null && /(?<!-)-$/.test(before)) return { remove: 1, text: short, typed: "--" };
  const long = dashFor("---", language);
  if (long === null || short === null || short === long || !before.endsWith(short)) return null;
  return { remove: short.length, text: long, typed: "---" };
}
