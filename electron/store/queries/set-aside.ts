import { crc32 } from "node:zlib";
import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";
import { columnsOfState } from "./states.ts";

/** Keeps a row of the journal, as it stands, beside it; it may then be mended or taken away. */
export function setRowAside(store: Store, seq: number, at: string): void {
  store.run(
    `INSERT INTO set_aside
       (draft, kind, seq, bytes, at, person, client_id, article_schema, crc, aside_at)
     SELECT draft, 'row', seq, bytes, at, person, client_id, article_schema, crc, ?
     FROM journal WHERE seq = ?`,
    at,
    seq,
  );
}

/** Gives the row other bytes; who wrote it and when stays. */
export function mendRow(store: Store, seq: number, bytes: Uint8Array): void {
  store.run("UPDATE journal SET bytes = ?, crc = ? WHERE seq = ?", bytes, crc32(bytes), seq);
}

export function removeRow(store: Store, seq: number): void {
  store.run("DELETE FROM journal WHERE seq = ?", seq);
}

/** The same for the state that a draft's journal begins with; null takes it away. */
export function mendBase(
  store: Store,
  draft: DraftKey,
  state: Uint8Array | null,
  at: string,
): void {
  store.run(
    `INSERT INTO set_aside (draft, kind, seq, bytes, packed, at, article_schema, crc, aside_at)
     SELECT draft, 'base', seq, state, packed, at, article_schema, crc, ?
     FROM bases WHERE draft = ?`,
    at,
    draft,
  );
  if (state === null) store.run("DELETE FROM bases WHERE draft = ?", draft);
  else {
    const { state: bytes, packed, crc } = columnsOfState(state);
    store.run(
      "UPDATE bases SET state = ?, packed = ?, crc = ? WHERE draft = ?",
      bytes,
      packed,
      crc,
      draft,
    );
  }
}

/** How many parts of a draft's journal lie beside it. */
export function countAside(store: Store, draft: DraftKey): number {
  const row = store.get<{ count: number }>(
    "SELECT count(*) AS count FROM set_aside WHERE draft = ?",
    draft,
  );
  return row?.count ?? 0;
}

/** The next opening replays the journal. */
export function forgetSnapshot(store: Store, draft: DraftKey): void {
  store.run("DELETE FROM snapshots WHERE draft = ?", draft);
}
