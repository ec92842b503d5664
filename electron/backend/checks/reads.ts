import { linkedDrafts } from "../../../shared/article/link-target.ts";
import { queriesIn } from "../../../shared/article/ydoc/comment-places.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { checkArticle } from "../../../shared/checks/check-article.ts";
import { linkTargets } from "../../store/queries/link-targets.ts";
import { knownAssets } from "../photos/known-assets.ts";
import type { ReadOps } from "../threads/thread-desk.ts";

export const checkReads = {
  "checks.find": ({ store, drafts }, { id, now }) => {
    const { doc } = drafts.get(id);
    const article = readArticle(doc);
    const targets = linkTargets(store, linkedDrafts(article));
    const assets = knownAssets(store, doc, article);
    const queries = queriesIn(doc);
    return checkArticle(article, { assets, targets, queries, now: new Date(now) });
  },
} satisfies Partial<ReadOps>;
