import type { Article } from "../article/article.ts";
import { creditConflict } from "./credit-conflict.ts";
import { elements } from "./elements.ts";
import { embargo } from "./embargo.ts";
import type { Finding, Known, Rule } from "./finding.ts";
import { length } from "./length.ts";
import { linkTarget } from "./link-target.ts";
import { noByline } from "./no-byline.ts";
import { noDek } from "./no-dek.ts";
import { noHeadline } from "./no-headline.ts";
import { openQueries } from "./open-queries.ts";
import { openSuggestions } from "./open-suggestions.ts";
import { photoGenerated } from "./photo-generated.ts";
import { photoRights } from "./photo-rights.ts";
import { quoteChanged } from "./quote-changed.ts";
import { relativeTime } from "./relative-time.ts";
import { tk } from "./tk.ts";

const rules: readonly Rule[] = [
  embargo,
  photoRights,
  photoGenerated,
  tk,
  openSuggestions,
  noHeadline,
  noDek,
  noByline,
  length,
  quoteChanged,
  relativeTime,
  openQueries,
  creditConflict,
  linkTarget,
  elements,
];

/** All findings of all rules; what stops an export comes first. */
export function checkArticle(article: Article, known: Known): Finding[] {
  const findings = rules.flatMap((rule) => rule(article, known));
  const stops = (finding: Finding) => finding.severity === "ERROR";
  return [...findings.filter(stops), ...findings.filter((finding) => !stops(finding))];
}
