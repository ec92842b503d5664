import { isPictureSource, isPlatform } from "./agencies.ts";
import {
  endsInKnown,
  holdsKnown,
  isAccount,
  isAgencyChain,
  isFullName,
  isHouse,
  isPhotographer,
  isSource,
  isUnnamed,
  links,
  signsPhoto,
} from "./credit-names.ts";
import { anyWord } from "./credit-words/any-word.ts";

/** The two names of a credit, or the one there is, and how they are joined. */
export interface Parts {
  readonly photographer: string | null;
  readonly agency: string | null;
  /** What stands for the names in the pattern; with one name, how a second would join it. */
  readonly join: string;
}

/** How a second name would join the only one. */
export const JOIN = "{photographer}/{agency}";

/** A way to join the two names, and how sure the agency must be for it to count. */
interface Join {
  /** What stands between the names; where it opens a bracket, the line's end closes it. */
  readonly pattern: RegExp;
  readonly agency: "known" | "house" | "any";
  /** Whether any house may come first, and the photographer after it. */
  readonly houseFirst?: true;
  /** Whether it also parts several photographers, so that only the last one comes before an agency. */
  readonly last?: true | undefined;
  /** What else must hold of the names. */
  readonly when?: (parts: Parts) => boolean;
}

/** "CC BY-SA 3.0", "[CC0]": under which licence a picture is shared, which names nobody. */
export const LICENCE =
  "[([]?(?:CC0|CC[ -]BY(?:[ -](?:SA|NC|ND))*(?: \\d\\.\\d)?(?: \\p{Ll}{2})?|[Pp]ublic [Dd]omain)[)\\]]?";

const UNNAMED = `(?:${anyWord("unnamed")}(?:\\s?/\\s?|,?\\s(?:via|vía)\\s))*`;
const SLASH = `\\s?/{1,2}\\s?${UNNAMED}(?:(?:via|for|copyright(?:\\s\\d{4})?)\\s|©\\s?)?`;
const COURTESY = `,?\\s${anyWord("courtesy")}\\s`;

const slash = new RegExp(SLASH, "giu");
const bar = /\s?\|\s?/gu;
const via = new RegExp(`(?:\\s?${LICENCE})?,?\\s(?:via|VIA|vía|VÍA)\\s`, "gu");
const dash = /\s[–—-]\s/gu;

/**
 * Without a label. Titles of pages end in "| Reuters" and "- Bloomberg", and "via YouTube" ends a
 * sentence, so there the agency must be one that only pictures name.
 */
const bareJoins: readonly Join[] = [
  { pattern: slash, agency: "known", when: (parts) => isFull(parts) || isOfPictures(parts) },
  { pattern: bar, agency: "known", when: (parts) => isFull(parts) && isOfPictures(parts) },
  { pattern: via, agency: "known", when: (parts) => isFull(parts) && !isPlatform(agencyOf(parts)) },
  { pattern: dash, agency: "known", when: (parts) => isFull(parts) && hasLinks(parts) },
  { pattern: /\s(?:photo|foto)\s(?:by|de|von|di)\s/giu, agency: "known" },
];

/** In brackets, where any house may sign a full name. */
const bracketedJoins: readonly Join[] = [
  ...bareJoins.map(({ pattern }): Join => ({ pattern, agency: "known" })),
  { pattern: slash, agency: "house", when: isFull },
];

const signs: readonly Join[] = [
  { pattern: slash, agency: "any", houseFirst: true },
  { pattern: bar, agency: "any", houseFirst: true },
  { pattern: /\suser\s/gu, agency: "known" },
  { pattern: via, agency: "any" },
];

const labelledJoins: readonly Join[] = [
  ...signs,
  { pattern: new RegExp(COURTESY, "giu"), agency: "any" },
  { pattern: /\s(?:on|from|auf|von|sur|su|en|em|no)\s/gu, agency: "known" },
  { pattern: /\s(?:for|für|pour|para|per|through)\s/gu, agency: "any", when: isFull },
  { pattern: /\s[([](?=[^()[\]]+[)\]]$)/gu, agency: "any" },
  { pattern: dash, agency: "house" },
  { pattern: /[,;]\s/gu, agency: "house", last: true },
  { pattern: /\sof\s/gu, agency: "house" },
  { pattern: /\.\s/gu, agency: "known" },
];

const knownJoins = labelledJoins.map(
  ({ pattern, last }): Join => ({ pattern, agency: "known", last }),
);

function agencyOf({ agency }: Parts): string {
  return agency ?? "";
}

function hasLinks(parts: Parts): boolean {
  return links(agencyOf(parts)).length > 1;
}

function isFull({ photographer }: Parts): boolean {
  return photographer !== null && isFullName(photographer);
}

/** "AFP/Getty Images", "Norhaven Police/Handout via Reuters": only pictures are signed so. */
function isOfPictures(parts: Parts): boolean {
  return links(agencyOf(parts)).some((link) => isPictureSource(link) || isUnnamed(link));
}

/** Parts the names after a label; `known` is asked of the agency where the label proves little. */
export function splitLabelled(names: string, known: boolean): Parts | null {
  return firstSplit(names, known ? knownJoins : labelledJoins);
}

/** Parts the names after "courtesy of": only the trade's own signs tell a photographer there. */
export function splitGiven(names: string): Parts | null {
  return firstSplit(names, signs);
}

/** Parts a line that has no label. */
export function splitBare(names: string, bracketed: boolean): Parts | null {
  return firstSplit(names, bracketed ? bracketedJoins : bareJoins);
}

/** The first split that finds a photographer; else the first that finds agencies alone. */
function firstSplit(names: string, joins: readonly Join[]): Parts | null {
  let alone: Parts | null = null;
  for (const parts of splits(names, joins)) {
    if (parts.photographer !== null) return parts;
    alone ??= parts;
  }
  return alone;
}

function* splits(names: string, joins: readonly Join[]): Iterable<Parts> {
  for (const join of joins) {
    const places = [...names.matchAll(join.pattern)];
    for (const { index, 0: between } of join.last === true ? places.reverse() : places) {
      const parts = readAt(names, index, between, join);
      if (parts !== null && (join.when?.(parts) ?? true)) yield parts;
    }
  }
}

function readAt(names: string, index: number, between: string, join: Join): Parts | null {
  const close = isBalanced(between) ? "" : names.slice(-1);
  const left = names.slice(0, index);
  const right = names.slice(index + between.length, names.length - close.length);
  return isBalanced(left) && isBalanced(right) ? read({ left, between, right, close }, join) : null;
}

export function isBalanced(text: string): boolean {
  return (text.match(/[([]/gu)?.length ?? 0) === (text.match(/[)\]]/gu)?.length ?? 0);
}

interface Split {
  readonly left: string;
  readonly between: string;
  readonly right: string;
  /** The bracket that closes what `between` opened. */
  readonly close: string;
}

function read(split: Split, join: Join): Parts | null {
  return agencyLast(split, join) ?? agencyFirst(split, join) ?? agenciesAlone(split, join);
}

function agencyLast({ left, between, right, close }: Split, wanted: Join): Parts | null {
  if (isAgencyChain(left) && !isAgencyChain(right)) return null;
  const { name, suffix } = signsPhoto(right);
  if (!isSure(name, wanted.agency)) return null;
  if (!isPhotographer(left) && !(isAgencyChain(name) && isAccount(left))) return null;
  const join = `{photographer}${between}{agency}${suffix}${close}`;
  return { photographer: left, agency: name, join };
}

function agencyFirst({ left, between, right, close }: Split, wanted: Join): Parts | null {
  const { name, suffix } = signsPhoto(left);
  const isSigned = wanted.houseFirst === true && isHouse(name) && isFullName(right);
  if (!(isSigned || endsInKnown(name) || holdsKnown(name)) || isAgencyChain(right)) return null;
  const shares =
    between === " user " || links(name).some((link) => isPictureSource(link) || isPlatform(link));
  if (!isPhotographer(right) && !(shares && isAccount(right))) return null;
  const join = `{agency}${suffix}${between}{photographer}${close}`;
  return { photographer: right, agency: name, join };
}

function agenciesAlone({ left, between, right, close }: Split, wanted: Join): Parts | null {
  const signed = isSure(right, wanted.agency) && (isHouse(left) || isUnnamed(left));
  if (!signed && !(endsInKnown(left) && isHouse(right))) return null;
  return { photographer: null, agency: `${left}${between}${right}${close}`, join: JOIN };
}

/** "Aldor Systems, Inc." is one house. */
const COMPANY_END = /^(?:inc|ltd|llc|corp|co|gmbh|s\.?l\.?u?|plc)\.?$/iu;

function isSure(agency: string, wanted: Join["agency"]): boolean {
  if (COMPANY_END.test(agency)) return false;
  if (endsInKnown(agency)) return true;
  if (wanted === "known") return false;
  return wanted === "any" ? isSource(agency) : isHouse(agency);
}
