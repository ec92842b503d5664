import * as Y from "yjs";
import { readLog } from "../../../shared/article/ydoc/desk-log.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { drafts } from "../../../shared/contract/drafts.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { derivedSeq, draftsBehind, rowsByHandle } from "../../store/queries/derived.ts";
import { getCaret } from "../../store/queries/drafts.ts";
import { facets } from "../../store/queries/facets.ts";
import { lastEntry } from "../../store/queries/journal.ts";
import { mend } from "../recovery/mend.ts";
import { rowParts } from "../row-texts.ts";
import { listDrafts } from "../search/list-drafts.ts";
import type { ReadOps } from "../threads/thread-desk.ts";
import { rowNow } from "./change-draft.ts";
import { derive } from "./derive.ts";
import { fold } from "./fold.ts";
import { listComments } from "./list-comments.ts";
import { keyOf } from "./open-drafts.ts";

/** What a document has beyond a state; BAD_INPUT where that is no state vector. */
function missingFrom(doc: Y.Doc, stateVector: Uint8Array): Uint8Array {
  try {
    return Y.encodeStateAsUpdate(doc, stateVector);
  } catch (error) {
    throw new Problem(
      "BAD_INPUT",
      "This window could not say what it holds of the draft. The draft is safe. Open it again.",
      {},
      error,
    );
  }
}

export const draftReads = {
  "drafts.list": ({ store }, filter) => rowParts(drafts.list, listDrafts(store, filter)),
  "drafts.rows": ({ store }, filter) => listDrafts(store, filter),
  "drafts.facets": ({ store }) => facets(store),
  "drafts.byHandle": ({ store }, { handle }) => rowsByHandle(store, handle),
  "drafts.row": (desk, { id }) => rowNow(desk, id),

  "drafts.article": (desk, { id }) => {
    const draft = desk.drafts.get(id);
    const article = readArticle(draft.doc);
    const { status, words } = derive(draft, article);
    return { status, words, article };
  },

  "drafts.recoverable": ({ store, folder }, { id }) => mend(store, folder, id).said,
  "drafts.comments": ({ drafts }, { id }) => listComments(drafts.get(id).doc),
  "drafts.log": ({ drafts }, { id }) => readLog(drafts.get(id).doc),

  "drafts.open": (desk, { id }) => {
    const { key, doc, seq, articleSchema } = desk.drafts.get(id);
    const state = Y.encodeStateAsUpdate(doc);
    return { row: rowNow(desk, id), seq, state, caret: getCaret(desk.store, key), articleSchema };
  },

  "drafts.since": ({ drafts }, { id, stateVector }) => {
    const { doc, seq } = drafts.get(id);
    return { seq, update: missingFrom(doc, stateVector) };
  },

  "drafts.derive": ({ store, drafts }, { id }) => {
    const key = keyOf(store, id);
    const seq = derivedSeq(store, key);
    // Known without reading the draft.
    if (seq > 0 && seq >= (lastEntry(store, key)?.seq ?? 0)) return null;
    const draft = drafts.get(id);
    return derivedSeq(store, draft.key) >= draft.seq ? null : derive(draft);
  },

  "drafts.behind": ({ store }) => draftsBehind(store),
  "drafts.fold": ({ store }, { id }) => fold(store, id),
} satisfies Partial<ReadOps>;
