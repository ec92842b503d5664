import type * as Y from "yjs";
import { bodyWords } from "../../../shared/article/words.ts";
import { readStatus } from "../../../shared/article/ydoc/fields.ts";
import { glanceArticle } from "../../../shared/article/ydoc/glance.ts";
import { photoHashes } from "../../../shared/exports/photo-files.ts";
import type { ListedRow } from "../../store/newsroom/documents.ts";

const PHOTO = /^[0-9a-f]{64}$/;
const LONGEST = 2000;

/** When it was written and by whom, which the document itself does not say, and which state it is. */
export type Written = Pick<ListedRow, "createdAt" | "updatedAt" | "person" | "revision">;

/** What the list shows of a draft, as far as this Stet understands it: it may come from a newer one. */
export function listRow(draft: string, doc: Y.Doc, written: Written): ListedRow {
  return { id: draft as ListedRow["id"], ...written, ...understood(doc) };
}

function understood(doc: Y.Doc) {
  try {
    const article = glanceArticle(doc);
    return {
      status: readStatus(doc),
      headline: line(article.headline),
      slug: line(article.slug),
      section: line(article.section),
      words: bodyWords(article.body),
      photos: [...new Set(photoHashes(article.body))].filter((hash) => PHOTO.test(hash)),
    };
  } catch {
    return { ...NOTHING, status: readStatus(doc) };
  }
}

const NOTHING = { headline: null, slug: null, section: null, words: 0, photos: [] };

const line = (text: unknown): string | null =>
  typeof text === "string" ? text.slice(0, LONGEST) : null;
