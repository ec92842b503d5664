import type { Article } from "../article/article.ts";
import { creditConflict } from "./credit-conflict.ts";
import { elements } from "./elements.ts";
import type { Assets, Finding, Rule } from "./finding.ts";
import { noByline } from "./no-byline.ts";
import { noHeadline } from "./no-headline.ts";
import { tk } from "./tk.ts";

const rules: readonly Rule[] = [tk, noHeadline, noByline, creditConflict, elements];

/** All findings of all rules; what stops an export comes first. */
export function checkArticle(article: Article, assets: Assets): Finding[] {
  const findings = rules.flatMap((rule) => rule(article, assets));
  const stops = (finding: Finding) => finding.severity === "ERROR";
  return [...findings.filter(stops), ...findings.filter((finding) => !stops(finding))];
}
