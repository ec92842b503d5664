import { anyWord } from "./credit-words/any-word.ts";

/**
 * How much a label proves. After `firm` ("Photo by", "Bildnachweis:") one name of one word may
 * follow; after `loose` ("Image:", "foto de"), which opens other lines too, it takes a full name or
 * a house that says it is one; after `bare` ("Photo …"), a known agency; after `source`, which texts
 * and figures name as well, a photographer and a known agency.
 */
export type Strength = "firm" | "loose" | "bare" | "source";

/** What stands at the head of a line before the names. */
export interface CreditLabel {
  readonly text: string;
  readonly strength: Strength;
  /**
   * Whose name follows: whoever `made` the picture, whoever `gave` it or showed it on a screen, or
   * whoever `owns` it, which may be either.
   */
  readonly names: "made" | "gave" | "owns";
}

type Kind = Omit<CreditLabel, "text"> & { readonly pattern: RegExp };

const PICTURE = anyWord("photo", "picture");
const WHICH = `(?:${anyWord("which")}\\s)?`;
const COLON = "(?:\\s[([][^()\\[\\]]{2,20}[)\\]])?(?:\\s?[:：]\\s?|\\.{3}|…)";

const kinds: readonly Kind[] = [
  kind("firm", "gave", `(?:${WHICH}${PICTURE}\\s)?${anyWord("courtesy")}(?:\\s|${COLON})`),
  kind("firm", "gave", `${anyWord("given")}(?:${COLON}|\\s?/\\s?|\\s(?:via|from|de|von)\\s)`),
  kind("firm", "made", `${WHICH}${anyWord("photo", "credit")}${COLON}`),
  kind("firm", "made", `${WHICH}${anyWord("photo", "given")}\\s${anyWord("by")}\\s`),
  kind("loose", "made", `${WHICH}${anyWord("picture")}\\s${anyWord("by")}\\s`),
  kind("firm", "gave", `${WHICH}${PICTURE}\\s${anyWord("after")}\\s`),
  kind("loose", "gave", `${WHICH}${PICTURE}\\s${anyWord("from")}\\s`),
  kind("firm", "owns", `${anyWord("owner")}${COLON}`),
  kind("firm", "owns", "(?:©|\\(c\\)|copyright:)\\s?(?:copyright\\s)?(?:by\\s)?"),
  kind("firm", "made", "(?:📷|📸)\\ufe0f?\\s?:?\\s?"),
  kind("loose", "made", `${WHICH}${anyWord("picture")}${COLON}`),
  kind("bare", "made", `(?:${anyWord("unnamed")}(?:\\s?/\\s?|\\s(?:via|from)\\s)|-\\s?/\\s?)`),
];

/** They open a line only. */
const openings: readonly Kind[] = [
  ...kinds,
  kind("loose", "made", `${WHICH}${PICTURE}\\s${anyWord("of")}\\s`),
  kind("bare", "gave", `${anyWord("given")}\\s`),
  kind("bare", "owns", `(?:${PICTURE}\\s)?copyright\\s(?:by\\s)?|${anyWord("owner")},\\s`),
  kind("source", "owns", `${anyWord("source")}${COLON}`),
  kind("bare", "made", `${WHICH}(?!picture\\salliance)${anyWord("photo", "picture", "credit")}\\s`),
];

/** They follow another label only: "Photo: by", "Foto: cortesía". */
const followings: readonly Kind[] = [
  ...kinds,
  kind("firm", "gave", `${anyWord("after")}\\s`),
  kind("firm", "made", `${anyWord("by")}\\s`),
];

function kind(strength: Strength, names: CreditLabel["names"], pattern: string): Kind {
  return { strength, names, pattern: new RegExp(`^(?:${pattern})`, "iu") };
}

const MOST_LABELS = 4;

/**
 * The labels at the head of a line, taken for one: "Photo by ", "Foto (Archiv): ", "Photos: Courtesy
 * of ", "Handout/". The strongest says how much they prove, the last one whose name follows.
 */
export function creditLabel(line: string): CreditLabel | null {
  let label = match(openings, line);
  for (let count = 1; label !== null && count < MOST_LABELS; count += 1) {
    const next = match(followings, line.slice(label.text.length));
    if (next === null) break;
    label = joined(label, next);
  }
  return label;
}

function match(choices: readonly Kind[], line: string): CreditLabel | null {
  for (const { pattern, strength, names } of choices) {
    const text = pattern.exec(line)?.[0];
    if (text !== undefined) return { text, strength, names };
  }
  return null;
}

const ORDER: readonly Strength[] = ["source", "bare", "loose", "firm"];

function joined(a: CreditLabel, b: CreditLabel): CreditLabel {
  const strength = ORDER.indexOf(a.strength) > ORDER.indexOf(b.strength) ? a.strength : b.strength;
  return { text: a.text + b.text, strength, names: b.names };
}
