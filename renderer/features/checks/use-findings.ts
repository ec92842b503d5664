import type { Article } from "../../../shared/article/article.ts";
import { checkArticle } from "../../../shared/checks/check-article.ts";
import type { Finding } from "../../../shared/checks/finding.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle, useArticleFact } from "../../bridge/use-article.ts";

/** What the draft lacks, looked for again when typing pauses. */
export function useFindings(session: DraftSession): readonly Finding[] {
  return findingsIn(useArticle(session.doc));
}

/** How many things stop an export. */
export function useStops(session: DraftSession): number {
  return useArticleFact(session.doc, stopsIn);
}

const stopsIn = (article: Article) =>
  findingsIn(article).filter(({ severity }) => severity === "ERROR").length;

const known = new WeakMap<Article, readonly Finding[]>();

/** An article is looked through once for all that show what it lacks. */
function findingsIn(article: Article): readonly Finding[] {
  const findings = known.get(article) ?? checkArticle(article);
  known.set(article, findings);
  return findings;
}
