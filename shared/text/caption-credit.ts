import type { Credit } from "../article/credit.ts";
import { creditLabel } from "./credit-labels.ts";
import { parseCredit } from "./credit-line.ts";

/** A caption and the credit that signs it on the same line. */
export interface SignedCaption {
  readonly caption: string;
  readonly credit: Credit;
}

const LONGEST_CAPTION = 600;

/**
 * Reads "The crane at dawn. Photo by Lea Brandt/NPA" and "The crane at dawn. (Lea Brandt/Reuters)".
 * The credit must carry a label or two names, so that a sentence ending in "(AP)" stays one.
 */
export function splitSignedCaption(line: string): SignedCaption | null {
  if (line.length > LONGEST_CAPTION) return null;
  for (const { index, length } of [...starts(line)].reverse()) {
    const caption = line.slice(0, index).trim();
    const rest = line.slice(index + length);
    const credit = caption === "" ? null : parseCredit(rest);
    if (credit !== null && isSigned(rest, credit)) return { caption, credit };
  }
  return null;
}

/** Where a credit may begin: after a sentence, a bar or a dash, or at a bracket. */
function* starts(line: string): Iterable<{ index: number; length: number }> {
  for (const match of line.matchAll(/\s[|–—]\s|(?<=[.!?…"”»])\s+|\s+(?=[([])/gu)) {
    yield { index: match.index, length: match[0].length };
  }
}

function isSigned(text: string, { photographer, agency }: Credit): boolean {
  const bracketed = /^[([]/u.test(text);
  if (creditLabel(bracketed ? text.slice(1) : text) !== null) return true;
  return bracketed && photographer !== null && agency !== null;
}
