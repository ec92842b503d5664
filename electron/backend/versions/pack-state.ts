import * as Y from "yjs";
import type { Article } from "../../../shared/article/article.ts";
import { accepted } from "../../../shared/article/review/accepted.ts";
import { bodyWords } from "../../../shared/article/words.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { type Packed, pack } from "../../store/queries/contents.ts";
import type { OpenDraft } from "../drafts/open-drafts.ts";

/** A draft's state as a version keeps it: the article as plain JSON, and the full Yjs state. */
export interface PackedState {
  readonly article: Packed;
  readonly state: Packed;
  readonly words: number;
  /** The journal row up to which it holds everything. */
  readonly seq: number;
}

export function packState(
  { doc, seq }: OpenDraft,
  article: Article = readArticle(doc),
): PackedState {
  return {
    article: pack(new TextEncoder().encode(JSON.stringify(article))),
    state: pack(Y.encodeStateAsUpdate(doc)),
    words: bodyWords(accepted(article).body),
    seq,
  };
}
