import { type Credit, DEFAULT_CREDIT_PATTERN } from "../article/credit.ts";
import { isAgency, isAgencyChain, isPictureSource } from "./agencies.ts";
import { creditLabel } from "./credit-labels.ts";
import { isHouseName, isPersonName, soundsLikeHouse } from "./names.ts";
import { plainSpaces } from "./spaces.ts";

const LONGEST_LINE = 200;

/**
 * Reads a credit line as the trade writes it, labelled ("Photo by Lea Brandt/NPA", "Foto: dpa") or
 * bare ("Lea Brandt via Getty Images", "(AP Photo/Lea Brandt)"), in English, German, French,
 * Spanish, Portuguese and Italian. Null for anything that could as well be a sentence.
 * `creditLine` of the answer is the line again, its spaces made plain.
 */
export function parseCredit(line: string): Credit | null {
  const text = plainSpaces(line);
  if (text === "" || text.length > LONGEST_LINE) return null;
  const frame = unwrap(text);
  const label = creditLabel(frame.inner);
  const { names, tail } = splitTail(frame.inner.slice(label?.text.length ?? 0));
  const parts =
    label === null ? bareParts(names, frame.open !== "") : labelledParts(names, label.firm);
  if (parts === null) return null;
  return credit(parts, `${frame.open}${label?.text ?? ""}`, `${tail}${frame.close}`);
}

/** The two names, or the one there is, and how they are joined. */
interface Parts {
  readonly photographer: string | null;
  readonly agency: string | null;
  readonly join: string;
}

const JOIN = "{photographer}/{agency}";

function credit({ photographer, agency, join }: Parts, lead: string, tail: string): Credit {
  const pattern = `${lead}${join}${tail}`;
  return {
    photographer,
    agency,
    creditPattern: pattern === DEFAULT_CREDIT_PATTERN ? null : pattern,
  };
}

const BRACKETS: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

function unwrap(text: string): { open: string; inner: string; close: string } {
  const open = text.charAt(0);
  const close = BRACKETS[open];
  // "(c) Lea Brandt" opens with a bracket that closes long before the end.
  if (close === undefined || !text.endsWith(close) || text.indexOf(close) < text.length - 1) {
    return { open: "", inner: text, close: "" };
  }
  return { open, inner: text.slice(1, -1), close };
}

/** What may follow the names and is none: a full stop, "File", "Pool". */
const TAIL = /(?:,\s(?:file(?:\sphoto)?|archive|archiv|pool))?\.?$/iu;
const ABBREVIATION_END = /(?:\b\p{Lu}|Jr|Sr|Inc|Co|Ltd|Bros)\.$/u;

function splitTail(text: string): { names: string; tail: string } {
  const tail = ABBREVIATION_END.test(text) ? "" : (TAIL.exec(text)?.[0] ?? "");
  return { names: text.slice(0, text.length - tail.length), tail };
}

function labelledParts(names: string, firm: boolean): Parts | null {
  return oneAgency(names) ?? firstSplit(names, LABELLED_JOINS) ?? oneName(names, firm);
}

/** Without a label a line is a credit only where an agency that is known signs it. */
function bareParts(names: string, bracketed: boolean): Parts | null {
  if (bracketed ? isAgencyChain(names) : isPictureSource(names)) return oneAgency(names);
  return firstSplit(names, BARE_JOINS);
}

function oneAgency(names: string): Parts | null {
  return isAgencyChain(names) ? { photographer: null, agency: names, join: JOIN } : null;
}

/** A year before the name makes it a notice of copyright, as it stands at the foot of a page. */
function oneName(names: string, firm: boolean): Parts | null {
  if (/^\d{4}\b/u.test(names)) return null;
  const isHouse = soundsLikeHouse(names) || isAgency(withoutPhoto(names).name);
  if (isHouse && isHouseName(names)) {
    return { photographer: null, agency: names, join: JOIN };
  }
  if (firm && UNNAMED.test(names)) return { photographer: names, agency: null, join: JOIN };
  if (!isPersonName(names) || (!firm && !names.includes(" "))) return null;
  return { photographer: names, agency: null, join: JOIN };
}

/** People whom a credit calls by what they are. */
const UNNAMED =
  /^(?:the )?(?:author|artist|photographer|family|subject|band|writer|publisher)s?$/iu;

/** A way to join the two names, and how sure the agency must be for it to count. */
interface Join {
  readonly pattern: RegExp;
  readonly agency: "known" | "house" | "any";
}

/** "Flickr user harbour_girl77". */
const USER = /\suser\s/gu;

const BARE_JOINS: readonly Join[] = [
  { pattern: /\s?\/\s?/gu, agency: "known" },
  { pattern: /\s?\|\s?/gu, agency: "known" },
  { pattern: /\s(?:via|VIA)\s/gu, agency: "known" },
];

const LABELLED_JOINS: readonly Join[] = [
  { pattern: /\s?\/{1,2}\s?/gu, agency: "any" },
  { pattern: /\s?\|\s?/gu, agency: "any" },
  { pattern: USER, agency: "known" },
  { pattern: /\s(?:via|VIA|through)\s/gu, agency: "any" },
  { pattern: /,?\s(?:courtesy of)\s/giu, agency: "any" },
  { pattern: /\s(?:for|für|pour|para|per)\s/gu, agency: "any" },
  { pattern: /\s[–—-]\s/gu, agency: "house" },
  { pattern: /,\s/gu, agency: "house" },
  { pattern: /\s(?:of)\s/gu, agency: "house" },
];

function firstSplit(names: string, joins: readonly Join[]): Parts | null {
  for (const join of joins) {
    for (const match of names.matchAll(join.pattern)) {
      const left = names.slice(0, match.index);
      const right = names.slice(match.index + match[0].length);
      const parts = inOrder(left, match[0], right, join) ?? agencyFirst(left, match[0], right);
      if (parts !== null) return parts;
    }
  }
  return null;
}

function inOrder(left: string, between: string, right: string, join: Join): Parts | null {
  if (isAgencyChain(withoutPhoto(left).name) && !isAgencyChain(right)) return null;
  const agency = withoutPhoto(right);
  if (!isSure(agency.name, join.agency) || !isPhotographer(left, agency.name)) return null;
  return {
    photographer: left,
    agency: agency.name,
    join: `{photographer}${between}{agency}${agency.suffix}`,
  };
}

function agencyFirst(left: string, between: string, right: string): Parts | null {
  const agency = withoutPhoto(left);
  if (!isAgencyChain(agency.name) || isAgencyChain(right)) return null;
  if (!isPersonName(right) && !(between === " user " && ACCOUNT.test(right))) return null;
  return {
    photographer: right,
    agency: agency.name,
    join: `{agency}${agency.suffix}${between}{photographer}`,
  };
}

/** "AP Photo" is AP signing a photo; what follows the agency's name belongs to the pattern. */
function withoutPhoto(name: string): { name: string; suffix: string } {
  const suffix = /\s(?:photo|foto|video|images?|pictures?)$/iu.exec(name)?.[0] ?? "";
  const agency = name.slice(0, name.length - suffix.length);
  return isAgency(agency) && !isAgency(name) ? { name: agency, suffix } : { name, suffix: "" };
}

function isSure(agency: string, wanted: Join["agency"]): boolean {
  if (endsInKnown(agency)) return true;
  if (wanted === "known") return false;
  return wanted === "any" ? isHouseName(agency) : soundsLikeHouse(agency) && isHouseName(agency);
}

/** "Sto/AFP via Getty Images": a chain whose last link is known vouches for the others. */
function endsInKnown(chain: string): boolean {
  const links = chain.split(/\s?[/|]\s?|\svia\s/u);
  const last = links.pop() ?? "";
  return (
    isAgency(withoutPhoto(last).name) && links.every((link) => isAgency(link) || isHouseName(link))
  );
}

/** Sites of shared pictures know people by account names, such as "harbour_girl77". */
const ACCOUNT = /^[\p{L}\p{N}._-]{3,30}$/u;

function isPhotographer(name: string, agency: string): boolean {
  return (
    isPersonName(name) || (isAgency(agency) && /^(?:user )?[\p{L}\p{N}._-]{3,30}$/u.test(name))
  );
}
