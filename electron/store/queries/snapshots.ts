import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";
import { columnsOfState, type StateColumns, stateIn } from "./states.ts";

/** A draft's whole state at a journal row, so that opening it need not replay what came before. */
export interface Snapshot {
  readonly seq: number;
  readonly state: Uint8Array;
  /** The highest article schema among the rows it holds. */
  readonly articleSchema: number;
}

/** Null also where its bytes are damaged: the folded rows are kept and can be replayed. */
export function getSnapshot(store: Store, draft: DraftKey): Snapshot | null {
  const row = store.get<Snapshot & StateColumns>(
    `SELECT seq, state, packed, article_schema AS articleSchema, crc FROM snapshots WHERE draft = ?`,
    draft,
  );
  const state = row === undefined ? null : stateIn(row);
  if (row === undefined || state === null) return null;
  return { seq: row.seq, state, articleSchema: row.articleSchema };
}

export function putSnapshot(store: Store, draft: DraftKey, snapshot: Snapshot): void {
  const { state, packed, crc } = columnsOfState(snapshot.state);
  store.run(
    `INSERT OR REPLACE INTO snapshots (draft, seq, state, packed, article_schema, crc)
     VALUES (?, ?, ?, ?, ?, ?)`,
    draft,
    snapshot.seq,
    state,
    packed,
    snapshot.articleSchema,
    crc,
  );
}
