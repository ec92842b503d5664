import type { Credit } from "../article/credit.ts";
import { isPictureSource } from "./agencies.ts";
import { creditLabel } from "./credit-labels.ts";
import { parseCredit } from "./credit-line.ts";
import { links } from "./credit-names.ts";
import { anyWord } from "./credit-words/any-word.ts";

/** A caption and the credit that signs it on the same line. */
export interface SignedCaption {
  readonly caption: string;
  readonly credit: Credit;
}

const LONGEST_CAPTION = 600;

/**
 * Reads "The crane at dawn. Photo by Lea Brandt/NPA", "The crane at dawn. (Lea Brandt/Reuters)" and
 * "The crane at dawn Foto: dpa". The credit must carry a label, or two names in brackets, or an
 * agency that only pictures name, so that a sentence ending in "(AP)" stays one.
 */
export function splitSignedCaption(line: string): SignedCaption | null {
  if (line.length > LONGEST_CAPTION) return null;
  for (const { index, length } of [...starts(line)].reverse()) {
    const caption = line.slice(0, index).trim();
    const rest = line.slice(index + length);
    const credit = !/\p{L}/u.test(caption) ? null : parseCredit(rest);
    if (credit !== null && isSigned(rest, credit)) return { caption, credit };
  }
  return null;
}

const LABEL = `(?:©|${anyWord("photo", "credit", "picture")}\\s?:)`;
const START = new RegExp(
  `\\s[|–—-]\\s|(?<=[.!?…"”»)])\\s+|\\s+(?=[([])|\\s+(?=\\p{Lu}|©)(?=${LABEL})`,
  "giu",
);

/** Where a credit may begin: after a sentence, a bar or a dash, at a bracket, at "Photo:" or "©". */
function* starts(line: string): Iterable<{ index: number; length: number }> {
  for (const match of line.matchAll(START)) yield { index: match.index, length: match[0].length };
}

function isSigned(text: string, { photographer, agency }: Credit): boolean {
  const bracketed = /^[([]/u.test(text);
  const label = creditLabel(bracketed ? text.slice(1).trimStart() : text);
  const ofPictures = links(agency ?? "").some(isPictureSource) || /\b(?:photo|foto)\b/iu.test(text);
  return label !== null || ofPictures || (bracketed && photographer !== null && agency !== null);
}
