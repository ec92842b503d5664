import type * as Y from "yjs";
import type { Article } from "../../../shared/article/article.ts";
import { type LinkTargets, linkedDrafts } from "../../../shared/article/link-target.ts";
import { readAssets } from "../../../shared/article/ydoc/assets.ts";
import { checkArticle } from "../../../shared/checks/check-article.ts";
import type { Finding } from "../../../shared/checks/finding.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle, useArticleFact } from "../../bridge/use-article.ts";
import { useLinkTargets } from "../../bridge/use-link-targets.ts";

/** What the draft lacks, looked for again when typing pauses and when a draft linked to changes. */
export function useFindings({ doc }: DraftSession): readonly Finding[] {
  const article = useArticle(doc);
  return findingsIn(doc, article, useLinkTargets(linkedDrafts(article)));
}

/** How many things stop an export; no other draft does. */
export function useStops({ doc }: DraftSession): number {
  return useArticleFact(doc, (article) => {
    return findingsIn(doc, article, NO_TARGETS).filter(({ severity }) => severity === "ERROR")
      .length;
  });
}

const NO_TARGETS: LinkTargets = new Map();

const found = new WeakMap<Article, WeakMap<LinkTargets, readonly Finding[]>>();

/** An article is looked through once for all that show what it lacks. */
function findingsIn(doc: Y.Doc, article: Article, targets: LinkTargets): readonly Finding[] {
  const known = found.get(article) ?? new WeakMap<LinkTargets, readonly Finding[]>();
  found.set(article, known);
  const findings =
    known.get(targets) ?? checkArticle(article, { assets: readAssets(doc), targets });
  known.set(targets, findings);
  return findings;
}
