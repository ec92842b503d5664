import type { Article } from "../../../shared/article/article.ts";
import { plainText } from "../../../shared/article/article.ts";
import { bodyWords } from "../../../shared/article/words.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { readStatus } from "../../../shared/article/ydoc/fields.ts";
import { type Derived, foldedText } from "../../store/queries/derived.ts";
import type { OpenDraft } from "./open-drafts.ts";

export type { Derived };

/** What the list shows of a draft, and all its words as search reads them. */
export function derive({ doc, seq }: OpenDraft, article: Article = readArticle(doc)): Derived {
  return {
    seq,
    status: readStatus(doc),
    headline: article.headline,
    slug: article.slug,
    words: bodyWords(article.body),
    search: foldedText(searchable(article).join("\n")),
  };
}

function searchable(article: Article): string[] {
  const texts = [
    article.headline,
    article.slug,
    article.kicker,
    article.dek,
    article.dateline,
    article.section,
    ...article.tags,
    ...article.byline.map(({ name }) => name),
    ...article.body.map((block) => plainText([block])),
  ];
  return texts.filter((text) => text !== null);
}
