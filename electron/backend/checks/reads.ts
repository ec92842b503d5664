import { linkedDrafts } from "../../../shared/article/link-target.ts";
import { accepted } from "../../../shared/article/review/accepted.ts";
import { openSuggestions } from "../../../shared/article/review/open-suggestions.ts";
import { queriesIn } from "../../../shared/article/ydoc/comment-places.ts";
import { killedBy } from "../../../shared/article/ydoc/desk-log.ts";
import { readDismissed } from "../../../shared/article/ydoc/dismissed.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { readNames } from "../../../shared/article/ydoc/names.ts";
import { changedQuotesIn, uncheckedQuotesIn } from "../../../shared/article/ydoc/quote-ledger.ts";
import { asksForQuotes } from "../../../shared/checks/channels.ts";
import { checkArticle } from "../../../shared/checks/check-article.ts";
import { worded } from "../../../shared/checks/word-finding.ts";
import { photoHashes } from "../../../shared/exports/photo-files.ts";
import { linkTargets } from "../../store/queries/link-targets.ts";
import { generatedAmong } from "../photos/generated.ts";
import { knownAssets } from "../photos/known-assets.ts";
import type { ReadOps } from "../threads/thread-desk.ts";

export const checkReads = {
  "checks.find": ({ store, drafts }, { id, now, channels = [] }) => {
    const { doc } = drafts.get(id);
    const whole = readArticle(doc);
    const article = accepted(whole);
    const targets = linkTargets(store, linkedDrafts(article));
    const assets = knownAssets(store, doc, article);
    const queries = queriesIn(doc);
    const suggestions = openSuggestions(whole);
    const generated = generatedAmong(store, photoHashes(article.body));
    const changedQuotes = changedQuotesIn(doc);
    const uncheckedQuotes = asksForQuotes(channels) ? uncheckedQuotesIn(doc) : [];
    const killed = killedBy(doc);
    const about = {
      killed,
      assets,
      generated,
      targets,
      queries,
      changedQuotes,
      uncheckedQuotes,
      suggestions,
      channels,
    };
    const known = { ...about, now: new Date(now) };
    return checkArticle(article, known);
  },
  "checks.lines": ({ drafts }, { id }) => {
    const { doc } = drafts.get(id);
    const dismissed = readDismissed(doc);
    return { ...worded(accepted(readArticle(doc))), dismissed, names: readNames(doc) };
  },
} satisfies Partial<ReadOps>;
