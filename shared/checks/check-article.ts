import type { Article } from "../article/article.ts";
import type { Finding, Rule, RuleName } from "./finding.ts";
import { linkWithoutTarget } from "./link-without-target.ts";
import { noByline } from "./no-byline.ts";
import { noHeadline } from "./no-headline.ts";
import { photoWithoutAlt } from "./photo-without-alt.ts";
import { photoWithoutCredit } from "./photo-without-credit.ts";
import { tk } from "./tk.ts";

const rules: Readonly<Record<RuleName, Rule>> = {
  tk,
  noHeadline,
  noByline,
  photoWithoutCredit,
  photoWithoutAlt,
  linkWithoutTarget,
};

/** All findings of all rules; what stops an export comes first. */
export function checkArticle(article: Article): Finding[] {
  return Object.values(rules).flatMap((rule) => rule(article));
}
