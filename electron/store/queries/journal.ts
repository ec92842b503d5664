import { crc32 } from "node:zlib";
import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";
import { stampOf } from "./stamps.ts";

export interface JournalEntry {
  readonly draft: DraftKey;
  /** An update of the draft's Yjs document, as it came. */
  readonly bytes: Uint8Array;
  readonly at: string;
  readonly person: number | null;
  readonly device: number;
  readonly clientId: number;
  readonly articleSchema: number;
}

export interface JournalRow {
  readonly seq: number;
  readonly bytes: Uint8Array;
  readonly articleSchema: number;
  /** False where the bytes are not the ones that were written. */
  readonly intact: boolean;
}

/** Answers with the row's `seq`, which rises over the whole desk and is never given twice. */
export function appendEntry(store: Store, entry: JournalEntry): number {
  const { draft, at, person, device, clientId, articleSchema } = entry;
  return store.run(
    `INSERT INTO journal (draft, bytes, at, person, device, client_id, article_schema, crc, stamp)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    draft,
    entry.bytes,
    at,
    person,
    device,
    clientId,
    articleSchema,
    crc32(entry.bytes),
    stampOf(draft, at, person, device, clientId, articleSchema),
  ).rowId;
}

/** The draft's rows after `seq`, in the order in which they were written. */
export function entriesAfter(store: Store, draft: DraftKey, seq: number): JournalRow[] {
  const rows = store.all<{ seq: number; bytes: Uint8Array; articleSchema: number; crc: number }>(
    `SELECT seq, bytes, article_schema AS articleSchema, crc FROM journal
     WHERE draft = ? AND seq > ? ORDER BY seq`,
    draft,
    seq,
  );
  return rows.map(({ crc, ...row }) => ({ ...row, intact: crc32(row.bytes) === crc }));
}

/** Who made the draft's last change, and when. */
export function lastEntry(
  store: Store,
  draft: DraftKey,
): { seq: number; at: string; person: number | null } | undefined {
  return store.get(
    "SELECT seq, at, person FROM journal WHERE draft = ? ORDER BY seq DESC LIMIT 1",
    draft,
  );
}

export function countEntriesAfter(store: Store, draft: DraftKey, seq: number): number {
  const row = store.get<{ count: number }>(
    "SELECT count(*) AS count FROM journal WHERE draft = ? AND seq > ?",
    draft,
    seq,
  );
  return row?.count ?? 0;
}

/** When and by whom a row was written, without what it holds. */
export interface JournalTime {
  readonly seq: number;
  readonly at: string;
  /** Key of the person. */
  readonly person: number | null;
}

/** Of the draft's rows after `seq`, in the order in which they were written. */
export function timesAfter(store: Store, draft: DraftKey, seq: number): JournalTime[] {
  return store.all(
    "SELECT seq, at, person FROM journal WHERE draft = ? AND seq > ? ORDER BY seq",
    draft,
    seq,
  );
}

/** The next rows after `seq`, so many at most, with when and by whom. */
export function changesAfter(
  store: Store,
  draft: DraftKey,
  seq: number,
  limit: number,
): (JournalTime & Pick<JournalRow, "bytes" | "intact">)[] {
  const rows = store.all<JournalTime & { bytes: Uint8Array; crc: number }>(
    `SELECT seq, at, person, bytes, crc FROM journal WHERE draft = ? AND seq > ?
     ORDER BY seq LIMIT ?`,
    draft,
    seq,
    limit,
  );
  return rows.map(({ crc, ...row }) => ({ ...row, intact: crc32(row.bytes) === crc }));
}

/** A row with all that tells it from others, e.g. when it is looked for in a backup. */
export interface MarkedRow extends JournalRow {
  readonly at: string;
  /** Name of the person. */
  readonly person: string | null;
  readonly crc: number;
}

/** All rows of the draft, in the order in which they were written. */
export function markedRows(store: Store, draft: DraftKey): MarkedRow[] {
  const rows = store.all<Omit<MarkedRow, "intact">>(
    `SELECT j.seq, j.bytes, j.article_schema AS articleSchema, j.at, p.name AS person, j.crc
     FROM journal j LEFT JOIN people p ON p.key = j.person WHERE j.draft = ? ORDER BY j.seq`,
    draft,
  );
  return rows.map((row) => ({ ...row, intact: crc32(row.bytes) === row.crc }));
}

/** The draft's row of that number in another copy of its desk; null where it has none that is intact. */
export function intactRow(store: Store, draft: DraftKey, seq: number): MarkedRow | null {
  const row = store.get<Omit<MarkedRow, "intact" | "person">>(
    `SELECT seq, bytes, article_schema AS articleSchema, at, crc FROM journal
     WHERE draft = ? AND seq = ?`,
    draft,
    seq,
  );
  if (row === undefined || crc32(row.bytes) !== row.crc) return null;
  return { ...row, person: null, intact: true };
}
