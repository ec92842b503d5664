import type { Credit } from "../article/credit.ts";
import { agencyName } from "./agencies.ts";
import { isUnnamed, links, peopleIn, signsPhoto } from "./credit-names.ts";

/** Where a photo is credited otherwise than its file says. */
export interface CreditConflict {
  readonly field: "photographer" | "agency";
  /** What a person typed, or an imported text says. */
  readonly typed: string;
  /** What the file's IPTC or XMP says. */
  readonly embedded: string;
}

type Names = Pick<Credit, "photographer" | "agency">;

/**
 * Compares as people would. Case, spaces, accents, full stops and the order of names do not count;
 * "Müller" is "Mueller", "The Associated Press" is "AP". One side may say more than the other: "AFP
 * via Getty Images" does not conflict with "AFP". What is missing, or names nobody ("Handout"),
 * conflicts with nothing.
 */
export function creditConflicts(typed: Names, embedded: Names): CreditConflict[] {
  return [
    ...conflict("photographer", typed.photographer, embedded.photographer, photographersIn),
    ...conflict("agency", typed.agency, embedded.agency, agenciesIn),
  ];
}

function conflict(
  field: CreditConflict["field"],
  typed: string | null,
  embedded: string | null,
  namesIn: (text: string) => readonly Name[],
): CreditConflict[] {
  if (typed === null || embedded === null) return [];
  const [a, b] = [namesIn(typed), namesIn(embedded)];
  return holds(a, b) || holds(b, a) ? [] : [{ field, typed, embedded }];
}

/** Whether all names of `b` are among those of `a`. */
function holds(a: readonly Name[], b: readonly Name[]): boolean {
  return b.every((name) => a.some((other) => isSame(name, other)));
}

/** A name in the spellings that stand for it, e.g. without accents, and with umlauts as "ae". */
type Name = readonly string[];

function isSame(a: Name, b: Name): boolean {
  return a.some((spelling) => spelling !== "" && b.includes(spelling));
}

function photographersIn(text: string): Name[] {
  return named(INVERTED.test(text.trim()) ? [text] : peopleIn(text)).map(spellings);
}

/** "Brandt, Lea" is one person, as catalogues write her. */
const INVERTED = /^[^\s,]+, [^\s,]+$/u;

function agenciesIn(text: string): Name[] {
  return named(links(text.trim())).map((link) => {
    const { name } = signsPhoto(link);
    return spellings(agencyName(name) ?? name);
  });
}

function named(names: readonly string[]): string[] {
  return names.map((name) => name.trim()).filter((name) => name !== "" && !isUnnamed(name));
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
};

function spellings(name: string): Name {
  const lower = name.normalize("NFC").toLowerCase();
  return [lower, lower.replace(/[äöüøå]/gu, (letter) => UMLAUTS[letter] ?? letter)].map(words);
}

/** The words without accents, in one order: "Brandt, Lea" is "Lea Brandt". */
function words(text: string): string {
  const plain = text
    .replace(/[ßæœøłđ]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word !== "the")
    .sort()
    .join(" ");
}
