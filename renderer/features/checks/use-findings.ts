import type * as Y from "yjs";
import type { Article } from "../../../shared/article/article.ts";
import { readAssets } from "../../../shared/article/ydoc/assets.ts";
import { checkArticle } from "../../../shared/checks/check-article.ts";
import type { Finding } from "../../../shared/checks/finding.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle, useArticleFact } from "../../bridge/use-article.ts";

/** What the draft lacks, looked for again when typing pauses. */
export function useFindings({ doc }: DraftSession): readonly Finding[] {
  return findingsIn(doc, useArticle(doc));
}

/** How many things stop an export. */
export function useStops({ doc }: DraftSession): number {
  return useArticleFact(doc, (article) => {
    return findingsIn(doc, article).filter(({ severity }) => severity === "ERROR").length;
  });
}

const known = new WeakMap<Article, readonly Finding[]>();

/** An article is looked through once for all that show what it lacks. */
function findingsIn(doc: Y.Doc, article: Article): readonly Finding[] {
  const findings = known.get(article) ?? checkArticle(article, readAssets(doc));
  known.set(article, findings);
  return findings;
}
