import type { Article } from "../article/article.ts";
import type { CarriedAsset } from "../article/asset.ts";
import { ELEMENT_RULES, type Severity } from "../article/element.ts";
import type { LinkTargets } from "../article/link-target.ts";
import type { PlacedSuggestion } from "../article/review/open-suggestions.ts";
import type { StatusChange } from "../article/ydoc/fields.ts";
import { WORD_CHECKS } from "../house-style/word-hit.ts";
import type { Hold } from "../workflow/holds.ts";

/** Every rule, by the name that programs see. */
export const RULES = [
  "storyKilled",
  "embargo",
  "noHeadline",
  "noDek",
  "noByline",
  "relativeTime",
  "quoteChanged",
  "quotesUnchecked",
  "tooLong",
  "tooShort",
  "tk",
  "openSuggestions",
  "photoKilled",
  "photoExpired",
  "photoWithoutRights",
  "photoGenerated",
  "openQueries",
  "creditConflict",
  "linkToKilled",
  "linkToBinned",
  "linkToMissing",
  "headlineTooLong",
  "linkRenamed",
  "linkDoubled",
  "dekRepeatsLede",
  "wrongLanguage",
  "headingOrder",
  "doubleSpace",
  "doubledWord",
  "bareAddress",
  "httpLink",
  "deadAnchor",
  "mixedQuotes",
  "numberTwoWays",
  "nameTwoWays",
  ...WORD_CHECKS,
  ...ELEMENT_RULES,
] as const;
export type RuleName = (typeof RULES)[number];

const HELD: Readonly<Partial<Record<RuleName, Hold>>> = {
  storyKilled: "kill",
  embargo: "embargo",
  photoKilled: "rights",
  photoExpired: "rights",
  houseStyle: "style",
  quotesUnchecked: "quotes",
};

/** What an override lets go, and nothing else does; null for every other finding. */
export function holdOf({ rule }: Pick<Finding, "rule">): Hold | null {
  return HELD[rule] ?? null;
}

/** Fields of the article that a finding can be about. */
export const FINDING_FIELDS = [
  "headline",
  "dek",
  "byline",
  "embargoUntil",
  "plannedLength",
  "language",
] as const;
export type FindingField = (typeof FINDING_FIELDS)[number];

/** The very words a finding is about. */
export interface TextPlace {
  /** Which line of text of its block, headline or dek, from 0 in reading order. */
  readonly line: number;
  /** In UTF-16 units of that line, a hard break counting as one. */
  readonly start: number;
  readonly end: number;
  /** What stands there, so that nobody changes other words when the text has moved on. */
  readonly words: string;
}

/** What one press does about a finding. */
export type Remedy =
  /** The words at its place become these; none takes them out. */
  | { readonly kind: "text"; readonly text: string }
  /** The words at its place lead there. */
  | { readonly kind: "link"; readonly href: string }
  /** Its block becomes a heading of this level. */
  | { readonly kind: "level"; readonly level: number }
  /** Its block goes. */
  | { readonly kind: "remove" }
  | { readonly kind: "language"; readonly language: string };

/** Something in an article that somebody should look at. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** What is wrong, for a person. */
  readonly message: string;
  /** What to do about it, for a person. */
  readonly fix: string;
  /** The top-level block it stands in; null where it is in none. */
  readonly block: string | null;
  /** The field of the article it is about; null where it is about the body. */
  readonly field: FindingField | null;
  /** The words it is about; null where it is about no words, or about all of its block. */
  readonly place: TextPlace | null;
  /** Null where only a person can put it right. */
  readonly remedy: Remedy | null;
}

/** A finding as rules tell it: what they leave out is null. */
export type Found = Omit<Finding, "place" | "remedy"> & Partial<Pick<Finding, "place" | "remedy">>;

/** A way out of the desk, with what it asks of an article. */
export interface Channel {
  readonly title: string;
  /** The most characters of headline that it has room for; null where it does not say. */
  readonly longestHeadline: number | null;
  /** Whether it warns of quotations that are not checked, or stops at them; null where it asks nothing. */
  readonly uncheckedQuotes: Severity | null;
}

/** What an article is held against beside its own words. */
export interface Known {
  /** What the draft knows of its photo files, by hash. */
  readonly assets: ReadonlyMap<string, CarriedAsset>;
  /** Those of them that are generated, by hash, each with how in words; left out where nobody asked. */
  readonly generated?: ReadonlyMap<string, string>;
  /** What the desk knows of the drafts linked to; one that is not known is not judged. */
  readonly targets: LinkTargets;
  /** The blocks that open queries stand in, in reading order: an id, "headline", "dek", or null where it is gone. */
  readonly queries?: readonly (string | null)[];
  /** Quotations that were changed after they were checked, in reading order. */
  readonly changedQuotes?: readonly {
    readonly block: string | null;
    readonly text: string;
    readonly isGone: boolean;
  }[];
  /** Quotations of full sentences that are not checked as they stand, in reading order; left out where nobody asked. */
  readonly uncheckedQuotes?: readonly { readonly block: string | null; readonly text: string }[];
  /** How the draft was killed; null or left out where it was not, or nobody asked. */
  readonly killed?: StatusChange | null;
  /** The moment it is held at; without one neither an embargo nor a photo's last day is judged, since time decides. */
  readonly now?: Date;
  /** Export profiles that ask something of an article; left out where nobody asked. */
  readonly channels?: readonly Channel[];
  /** What nobody has decided yet; the article is held against the rest as if it were accepted. */
  readonly suggestions?: readonly PlacedSuggestion[];
}

/** Looks at an article whose photo credits are resolved, and says what it found, in reading order. */
export type Rule = (article: Article, known: Known) => Found[];
