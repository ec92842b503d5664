import { linkedDrafts } from "../../../shared/article/link-target.ts";
import { accepted } from "../../../shared/article/review/accepted.ts";
import { openSuggestions } from "../../../shared/article/review/open-suggestions.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { checkArticle } from "../../../shared/checks/check-article.ts";
import { linkTargets } from "../../store/queries/link-targets.ts";
import { knownAssets } from "../photos/known-assets.ts";
import type { ReadOps } from "../threads/thread-desk.ts";

export const checkReads = {
  "checks.find": ({ store, drafts }, { id, now }) => {
    const { doc } = drafts.get(id);
    const whole = readArticle(doc);
    const article = accepted(whole);
    const targets = linkTargets(store, linkedDrafts(article));
    const assets = knownAssets(store, doc, article);
    return checkArticle(article, {
      assets,
      targets,
      now: new Date(now),
      suggestions: openSuggestions(whole),
    });
  },
} satisfies Partial<ReadOps>;
