import type { Article } from "../article/article.ts";
import type { AssetCredit } from "../article/asset.ts";
import { ELEMENT_RULES, type Severity } from "../article/element.ts";
import type { LinkTargets } from "../article/link-target.ts";

/** Every rule, by the name that programs see. */
const RULES = [
  "noHeadline",
  "noByline",
  "tk",
  "creditConflict",
  "linkToKilled",
  "linkToBinned",
  "linkToMissing",
  ...ELEMENT_RULES,
] as const;
export type RuleName = (typeof RULES)[number];

/** Something in an article that somebody should look at. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** What is wrong and what to do, for a person. */
  readonly message: string;
  /** The top-level block it stands in; null where it is in none. */
  readonly block: string | null;
  /** The field of the article it is about; null where it is about the body. */
  readonly field: "headline" | "dek" | "byline" | null;
}

/** What an article is held against beside its own words. */
export interface Known {
  /** What the draft knows of its photo files, by hash. */
  readonly assets: ReadonlyMap<string, AssetCredit>;
  /** What the desk knows of the drafts linked to; one that is not known is not judged. */
  readonly targets: LinkTargets;
}

/** Looks at an article whose photo credits are resolved, and says what it found, in reading order. */
export type Rule = (article: Article, known: Known) => Finding[];
