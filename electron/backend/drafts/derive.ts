import type { Article } from "../../../shared/article/article.ts";
import { offPlan } from "../../../shared/article/planned-length.ts";
import { accepted } from "../../../shared/article/review/accepted.ts";
import { openSuggestions } from "../../../shared/article/review/open-suggestions.ts";
import { bodyWords } from "../../../shared/article/words.ts";
import { readAssets } from "../../../shared/article/ydoc/assets.ts";
import { countOpen } from "../../../shared/article/ydoc/comments.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { readStatus } from "../../../shared/article/ydoc/fields.ts";
import { readPlanning } from "../../../shared/article/ydoc/planning.ts";
import { checkArticle } from "../../../shared/checks/check-article.ts";
import { holdOf } from "../../../shared/checks/finding.ts";
import type { Derived } from "../../store/queries/derived.ts";
import { linkLabels } from "../links/link-labels.ts";
import { photoLabels } from "../photos/photo-labels.ts";
import { foldedTexts, labelsOf, searchTexts } from "../search/search-texts.ts";
import type { OpenDraft } from "./open-drafts.ts";

export type { Derived };

/** What the list shows of a draft, filters it by, and all its words as search reads them: the accepted ones. */
export function derive({ doc, seq }: OpenDraft, whole: Article = readArticle(doc)): Derived {
  const article = accepted(whole);
  const texts = searchTexts(article);
  const assets = readAssets(doc);
  const findings = checkArticle(article, { assets, targets: new Map() });
  // What can be overridden has marks of its own.
  const stops = findings.filter((one) => one.severity === "ERROR" && holdOf(one) === null);
  const open = countOpen(doc);
  const words = bodyWords(article.body);
  return {
    seq,
    status: readStatus(doc),
    headline: article.headline,
    slug: article.slug,
    section: article.section,
    words,
    plannedLength: article.plannedLength,
    overLength: Math.max(offPlan(words, article.plannedLength), 0),
    stops: stops.length,
    openSuggestions: openSuggestions(whole).length,
    embargoUntil: article.embargoUntil,
    openComments: open.comments,
    openQueries: open.queries,
    ...readPlanning(doc),
    labels: [...labelsOf(article), ...linkLabels(article), ...photoLabels(article, assets)],
    texts,
    folded: foldedTexts(texts),
  };
}
