import * as Y from "yjs";
import { loadDoc, REMOTE } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { getBase } from "../../store/queries/bases.ts";
import { type DraftKey, draftKey } from "../../store/queries/drafts.ts";
import { entriesAfter, type JournalRow } from "../../store/queries/journal.ts";
import { sharedDraft } from "../../store/queries/shared-drafts.ts";
import { getSnapshot } from "../../store/queries/snapshots.ts";
import type { Store } from "../../store/store.ts";

/** A draft's document as its journal says, up to and with the row `seq`. */
export interface OpenDraft {
  readonly key: DraftKey;
  readonly doc: Y.Doc;
  readonly seq: number;
  /** The highest article schema that wrote to it. */
  readonly articleSchema: number;
}

/**
 * The documents that a thread used last. The journal is the truth: each `get` first applies the
 * rows that came since. Whoever changes a document and then fails must `forget` it.
 */
export interface OpenDrafts {
  get(id: DraftId): OpenDraft;
  /** Notes that the document already holds the row just written, of this article schema. */
  advance(id: DraftId, seq: number, articleSchema: number): void;
  forget(id: DraftId): void;
  forgetAll(): void;
}

const KEPT = 8;

export function openDrafts(store: Store): OpenDrafts {
  const kept = new Map<DraftId, OpenDraft>();
  const keep = (id: DraftId, draft: OpenDraft) => {
    kept.delete(id);
    kept.set(id, draft);
    for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
    return draft;
  };
  return {
    get: (id) => {
      const known = kept.get(id);
      kept.delete(id);
      return keep(id, known === undefined ? loadDraft(store, id) : caughtUp(store, id, known));
    },
    advance: (id, seq, schema) => {
      const draft = kept.get(id);
      if (draft === undefined) return;
      keep(id, { ...draft, seq, articleSchema: Math.max(draft.articleSchema, schema) });
    },
    forget: (id) => kept.delete(id),
    forgetAll: () => kept.clear(),
  };
}

/** Reads the draft from its snapshot and the rows since; NOT_FOUND, or DESK_CORRUPT. */
export function loadDraft(store: Store, id: DraftId): OpenDraft {
  const key = keyOf(store, id);
  const snapshot = getSnapshot(store, key);
  if (snapshot === null) return replayDraft(store, id);
  const { seq, articleSchema, state } = snapshot;
  return caughtUp(store, id, { key, doc: loadDoc(state), seq, articleSchema });
}

/** The same from every row that is kept: what a snapshot is proven against. */
export function replayDraft(store: Store, id: DraftId): OpenDraft {
  const draft = caughtUp(store, id, startOf(store, id));
  if (draft.seq === 0) refuseThere(store, id, draft.key);
  return draft;
}

/** NOT_HERE for a draft that only stands in the list, since the newsroom's server alone has it. */
function refuseThere(store: Store, id: DraftId, key: DraftKey): void {
  if (!sharedDraft(store, key).isThere) return;
  throw new Problem(
    "NOT_HERE",
    "This draft is on the newsroom's server only, so nothing was done. It is safe there. Open it once " +
      "while there is a network, then try again.",
    { draft: id },
  );
}

/** The draft before the first row of its journal: empty, or what the rows before it came to. */
export function startOf(store: Store, id: DraftId): OpenDraft {
  const key = keyOf(store, id);
  const base = getBase(store, key);
  if (base === null) return { key, doc: new Y.Doc(), seq: 0, articleSchema: 0 };
  const { seq, articleSchema, state, intact } = base;
  if (!intact) throw damaged(id, seq);
  return { key, doc: loadDoc(state), seq, articleSchema };
}

export function keyOf(store: Store, id: DraftId): DraftKey {
  const key = draftKey(store, id);
  if (key !== null) return key;
  throw new Problem(
    "NOT_FOUND",
    "There is no such draft on this desk, so nothing was done. It may belong to another one; look in the list.",
    { draft: id },
  );
}

/** The draft with the rows since, up to the row `until` where it is named. */
export function caughtUp(
  store: Store,
  id: DraftId,
  draft: OpenDraft,
  until = Number.POSITIVE_INFINITY,
): OpenDraft {
  const rows = entriesAfter(store, draft.key, draft.seq).filter(({ seq }) => seq <= until);
  if (rows.length === 0) return draft;
  draft.doc.transact(() => {
    for (const row of rows) applyRow(draft.doc, id, row);
  }, REMOTE);
  if (draft.doc.store.pendingStructs !== null || draft.doc.store.pendingDs !== null) {
    throw damaged(id, rows[0]?.seq ?? draft.seq);
  }
  return {
    ...draft,
    seq: rows.at(-1)?.seq ?? draft.seq,
    articleSchema: rows.reduce(
      (high, row) => Math.max(high, row.articleSchema),
      draft.articleSchema,
    ),
  };
}

function applyRow(doc: Y.Doc, id: DraftId, row: JournalRow): void {
  if (!row.intact) throw damaged(id, row.seq);
  Y.applyUpdate(doc, row.bytes, REMOTE);
}

export function damaged(id: DraftId, seq: number): Problem {
  return new Problem(
    "DESK_CORRUPT",
    "A part of this draft's journal was damaged on the disk, so the draft was not opened. Nothing " +
      "was changed, and its versions are kept. Recover the draft, or go back to a backup of the desk.",
    { draft: id, seq },
  );
}
