import { crc32 } from "node:zlib";
import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";

/** A draft's whole state at a journal row, so that opening it need not replay what came before. */
export interface Snapshot {
  readonly seq: number;
  readonly state: Uint8Array;
  /** The highest article schema among the rows it holds. */
  readonly articleSchema: number;
}

/** Null also where its bytes are damaged: the folded rows are kept and can be replayed. */
export function getSnapshot(store: Store, draft: DraftKey): Snapshot | null {
  const row = store.get<Snapshot & { crc: number }>(
    `SELECT seq, state, article_schema AS articleSchema, crc FROM snapshots WHERE draft = ?`,
    draft,
  );
  if (row === undefined || crc32(row.state) !== row.crc) return null;
  return { seq: row.seq, state: row.state, articleSchema: row.articleSchema };
}

export function putSnapshot(store: Store, draft: DraftKey, snapshot: Snapshot): void {
  store.run(
    `INSERT OR REPLACE INTO snapshots (draft, seq, state, article_schema, crc)
     VALUES (?, ?, ?, ?, ?)`,
    draft,
    snapshot.seq,
    snapshot.state,
    snapshot.articleSchema,
    crc32(snapshot.state),
  );
}
