import { type Credit, DEFAULT_CREDIT_PATTERN } from "../article/credit.ts";
import { LICENCE, type Parts } from "./credit-joins.ts";
import { creditLabel } from "./credit-labels.ts";
import { endsInKnown, standsAlone } from "./credit-names.ts";
import { bareParts, labelledParts } from "./credit-parts.ts";
import { anyWord } from "./credit-words/any-word.ts";
import { plainSpaces } from "./spaces.ts";

const LONGEST_LINE = 200;

/**
 * Reads a credit line as the trade writes it, labelled ("Photo by Lea Brandt/NPA", "Foto: dpa") or
 * bare ("Lea Brandt via Getty Images", "(AP Photo/Lea Brandt)"), in English, German, French,
 * Spanish, Portuguese and Italian:
 *
 *     credit = [bracket] {label} names {unnamed} [rights] [.] [bracket]
 *     names  = photographer join agency | agency join photographer | photographer | agency
 *
 * `photographer` holds whoever made the picture and nobody else, several as they stand on the line.
 * `agency` holds whoever signs beside them, or gave, showed or owns the picture: a chain of agencies
 * as it stands ("AFP via Getty Images"), a house, and what follows "courtesy of" or "screen grab:",
 * be it a person. Words that name nobody ("Handout/", "Pool", ", File") belong to the pattern; where
 * nobody at all is named ("Handout", "Foto: privat", "DR") they are the agency, so that the picture
 * has a credit. A line that names one part has a pattern in which the other can join it.
 *
 * Null for anything that could as well be a sentence, a headline or a notice of copyright. Right
 * below a photo less is asked: there an agency alone signs it, and so does any house after a name.
 * `creditLine` of the answer is the line again, its spaces made plain; `parseCredit` of that line is
 * the answer again.
 */
export function parseCredit(
  line: string,
  place: "anywhere" | "belowPhoto" = "anywhere",
): Credit | null {
  const text = plainSpaces(line);
  if (text === "" || text.length > LONGEST_LINE) return null;
  const { open, inner, close } = unwrap(text);
  const label = standsAlone(splitTail(inner).names) ? null : creditLabel(inner);
  const lead = label?.text ?? "";
  const { names, tail } = splitTail(inner.slice(lead.length));
  const below = place === "belowPhoto";
  const framed = below || close !== "";
  const parts =
    label === null ? bareParts(names, framed, below) : labelledParts(names, label, framed);
  if (parts === null || isNotice(parts, tail)) return null;
  const { photographer, agency, join } = parts;
  const pattern = `${open}${lead}${join}${tail}${close}`;
  return {
    photographer,
    agency,
    creditPattern: pattern === DEFAULT_CREDIT_PATTERN ? null : pattern,
  };
}

/** What a line may stand in: brackets from end to end, or a dash or bar before it. */
function unwrap(text: string): { open: string; inner: string; close: string } {
  // "(c) Lea Brandt" opens with a bracket that closes before the end.
  const [, open = "", inner = text, close = ""] =
    /^([([]\s?)((?:[^()[\]]|[([][^()[\]]*[)\]])+?)(\s?[)\]]\.?)$/u.exec(text) ??
    /^([—–|]\s)(.+)$/u.exec(text) ??
    [];
  return { open, inner, close };
}

const RIGHTS =
  /[.,]?\s(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata)\.?$/iu;

/** What may follow the names and is none: ", File", "/Pool", "(Archiv)", a full stop. */
const NOBODY = anyWord("unnamed");
const SIGN = "(?:\\s?[/|]\\s?|[,;]\\s|\\s[–—-]\\s)";
const UNNAMED_TAIL = new RegExp(
  `(?:${SIGN}(?:${NOBODY}|${LICENCE})|\\s[([]${NOBODY}[)\\]]|\\s${LICENCE})*\\.?$`,
  "iu",
);
const ABBREVIATION_END = /(?:(?<!\p{L})\p{Lu}|Jr|Sr|Inc|Co|Ltd|Bros)\.$/u;

function splitTail(text: string): { names: string; tail: string } {
  const rights = RIGHTS.exec(text)?.[0] ?? "";
  const before = text.slice(0, text.length - rights.length);
  const unnamed = ABBREVIATION_END.test(before) ? "" : (UNNAMED_TAIL.exec(before)?.[0] ?? "");
  return {
    names: before.slice(0, before.length - unnamed.length),
    tail: `${unnamed}${rights}`,
  };
}

/** The agencies' own sentence about rights may follow their name; after any other it is a notice. */
function isNotice({ agency }: Parts, tail: string): boolean {
  return RIGHTS.test(tail) && !endsInKnown(agency ?? "");
}
