import type { Article, ArticleFields, NodeJson } from "../../../article/article.ts";
import { takeComments } from "../../../article/review/comment-marks.ts";
import { suggestionsIn } from "../../../article/review/open-suggestions.ts";
import type { BlockSuggestion } from "../../../article/review/suggested.ts";
import { WORD_PROPERTY } from "../../../exports/draft-marks.ts";
import { articleOf } from "../../article-of.ts";
import type { ImportedPhoto, ImportedReview } from "../../import-result.ts";
import { pictureIndex } from "../captions.ts";
import type { Properties } from "../properties.ts";
import type { WordReading } from "../reading.ts";
import { settledBlocks, settledLine } from "./settle.ts";
import { threadsOf } from "./threads.ts";

/** What a file's text was read as, its marks still those of the reader. */
export interface Told {
  readonly fields: ArticleFields;
  readonly headline: readonly NodeJson[];
  readonly dek: readonly NodeJson[];
  readonly body: readonly NodeJson[];
  readonly photos: readonly ImportedPhoto[];
}

/** The article with the file's tracked changes as suggestions, and what its comments say of which words. */
export function reviewedArticle(
  { fields, headline, dek, body, photos }: Told,
  word: WordReading,
  { saved, custom }: Properties,
): { readonly article: Article; readonly review: ImportedReview } {
  const { tracking } = word;
  const byPicture = new Map(photos.map(({ path, block }) => [pictureIndex(path), block]));
  const slots = new Map<string, BlockSuggestion>();
  for (const [index, suggestion] of tracking.pictures) {
    const block = byPicture.get(index);
    if (block !== undefined) slots.set(block, suggestion);
  }
  const [headlineContent, dekContent] = [settledLine(headline), settledLine(dek)];
  const marked = {
    ...fields,
    headline: null,
    headlineContent,
    dek: null,
    dekContent,
    body: settledBlocks(body, tracking, slots),
  };
  const { article: plain, ranges } = takeComments(marked);
  const article = articleOf(fields, plain.headlineContent, plain.dekContent, plain.body);
  const nodes = [...article.headlineContent, ...article.dekContent, ...article.body];
  tracking.tell(new Set(suggestionsIn(nodes).map(({ id }) => id)));
  const threads = threadsOf(word, saved.at, { ranges, photos: byPicture });
  for (const { text } of threads) word.audit.note("comment", text);
  return { article, review: { threads, saved, draft: custom.get(WORD_PROPERTY) ?? null } };
}
