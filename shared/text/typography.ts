import { DEFAULT_TYPOGRAPHY, type QuotePair, TYPOGRAPHY, type Typography } from "./quotes.ts";

export const APOSTROPHE = "’";
export const ELLIPSIS = "…";

/** What a language tag asks for: its own entry, else its language's, else American use. */
export function typographyOf(language: string | null): Typography {
  const tag = (language ?? "").toLowerCase().replaceAll("_", "-");
  const region = tag.split("-").find((part, index) => index > 0 && /^([a-z]{2}|\d{3})$/.test(part));
  const plain = tag.split("-")[0] ?? "";
  return TYPOGRAPHY[`${plain}-${region}`] ?? TYPOGRAPHY[plain] ?? DEFAULT_TYPOGRAPHY;
}

/**
 * What a straight quote becomes when it is typed after `before` (the text of its block up to the
 * caret): an opening or closing mark, an apostrophe, or Hebrew's marks of abbreviation.
 */
export function quoteFor(mark: '"' | "'", before: string, language: string | null): string {
  const { double, single } = typographyOf(language);
  const pair = mark === '"' ? double : single;
  if (opens(before)) return pair[0];
  if (HEBREW_LETTER_END.test(before) && !isOpen(before, pair)) return mark === '"' ? "״" : "׳";
  if (mark === '"') return pair[1];
  return isOpen(before, single) ? single[1] : APOSTROPHE;
}

/**
 * The apostrophe that a closing single mark turns out to be, once a letter follows it inside a
 * word ("‚wie geht’s"); null where `before`, which ends in that letter, holds none.
 */
export function mendedApostrophe(before: string, language: string | null): string | null {
  const close = typographyOf(language).single[1];
  if (close === APOSTROPHE || !/\p{L}.\p{L}$/u.test(before)) return null;
  return before.at(-2) === close ? `${APOSTROPHE}${before.at(-1)}` : null;
}

/** What two or three hyphens become; null for any other run, which stays (a rule, a signature). */
export function dashFor(hyphens: string, language: string | null): string | null {
  if (hyphens === "--") return typographyOf(language).dash;
  return hyphens === "---" ? "—" : null;
}

const HEBREW_LETTER_END = /\p{Script=Hebrew}$/u;

/** A quote opens at the start of a block and after a space, bracket, dash, slash or opening mark. */
function opens(before: string): boolean {
  return before === "" || /[\s\u00a0\u202f([{<\-–—/¿¡“‘„‚«‹「『=]$/u.test(lastIsClosing(before));
}

/** A low-high language closes with what others open with: then the mark before is no opening one. */
function lastIsClosing(before: string): string {
  return /[\p{L}\p{N}.,!?…][“‘«‹]$/u.test(before) ? "" : before;
}

/** Whether a mark of the pair stands open in the text; apostrophes inside words close nothing. */
function isOpen(before: string, [open, close]: QuotePair): boolean {
  const opening = open.trim();
  const closing = close.trim();
  const words = before.replace(/(?<=\p{L})’(?=\p{L})/gu, "");
  if (opening === closing) return words.split(opening).length % 2 === 0;
  return words.lastIndexOf(opening) > words.lastIndexOf(closing);
}
