import { linkedDrafts } from "../../../shared/article/link-target.ts";
import { readAssets } from "../../../shared/article/ydoc/assets.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { checkArticle } from "../../../shared/checks/check-article.ts";
import { linkTargets } from "../../store/queries/link-targets.ts";
import type { ReadOps } from "../threads/thread-desk.ts";

export const checkReads = {
  "checks.find": ({ store, drafts }, { id, now }) => {
    const { doc } = drafts.get(id);
    const article = readArticle(doc);
    const targets = linkTargets(store, linkedDrafts(article));
    return checkArticle(article, { assets: readAssets(doc), targets, now: new Date(now) });
  },
} satisfies Partial<ReadOps>;
