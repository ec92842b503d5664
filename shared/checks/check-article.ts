import type { Article } from "../article/article.ts";
import { addresses } from "./addresses.ts";
import { creditConflict } from "./credit-conflict.ts";
import { dekRepeatsLede } from "./dek-repeats-lede.ts";
import { doubleSpace } from "./double-space.ts";
import { doubledWord } from "./doubled-word.ts";
import { elements } from "./elements.ts";
import { embargo } from "./embargo.ts";
import type { Finding, Known, Rule } from "./finding.ts";
import { headingOrder } from "./heading-order.ts";
import { headlineLength } from "./headline-length.ts";
import { length } from "./length.ts";
import { linkDoubled } from "./link-doubled.ts";
import { linkTarget } from "./link-target.ts";
import { mixedQuotes } from "./mixed-quotes.ts";
import { nameTwoWays } from "./name-two-ways.ts";
import { noByline } from "./no-byline.ts";
import { noDek } from "./no-dek.ts";
import { noHeadline } from "./no-headline.ts";
import { numberTwoWays } from "./number-two-ways.ts";
import { openQueries } from "./open-queries.ts";
import { openSuggestions } from "./open-suggestions.ts";
import { photoGenerated } from "./photo-generated.ts";
import { photoRights } from "./photo-rights.ts";
import { quoteChanged } from "./quote-changed.ts";
import { quotesUnchecked } from "./quotes-unchecked.ts";
import { relativeTime } from "./relative-time.ts";
import { storyKilled } from "./story-killed.ts";
import { tk } from "./tk.ts";
import { wrongLanguage } from "./wrong-language.ts";

const rules: readonly Rule[] = [
  storyKilled,
  embargo,
  photoRights,
  photoGenerated,
  tk,
  openSuggestions,
  noHeadline,
  headlineLength,
  noDek,
  noByline,
  length,
  quoteChanged,
  quotesUnchecked,
  relativeTime,
  openQueries,
  creditConflict,
  linkTarget,
  linkDoubled,
  elements,
  dekRepeatsLede,
  wrongLanguage,
  headingOrder,
  addresses,
  doubledWord,
  doubleSpace,
  mixedQuotes,
  numberTwoWays,
  nameTwoWays,
];

/** All findings of all rules; what stops an export comes first. */
export function checkArticle(article: Article, known: Known): Finding[] {
  const findings = rules
    .flatMap((rule) => rule(article, known))
    .map((found): Finding => ({ place: null, remedy: null, ...found }));
  const stops = (finding: Finding) => finding.severity === "ERROR";
  return [...findings.filter(stops), ...findings.filter((finding) => !stops(finding))];
}
