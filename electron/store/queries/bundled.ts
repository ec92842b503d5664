import { crc32 } from "node:zlib";
import type { Person } from "../../../shared/contract/desk.ts";
import type { VersionId } from "../../../shared/contract/ids.ts";
import type { VersionFile, VersionKind } from "../../../shared/contract/versions.ts";
import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";
import { type StateColumns, stateIn } from "./states.ts";
import { filesIn } from "./versions.ts";

/** A journal row as it leaves the desk: people and devices by their ids. */
export interface BundledRow {
  readonly seq: number;
  readonly at: string;
  readonly person: string | null;
  readonly device: string;
  readonly clientId: number;
  readonly articleSchema: number;
  readonly bytes: Uint8Array;
  readonly crc: number;
}

/** A version as it leaves the desk; `article` and `state` name its contents. */
export interface BundledVersion {
  readonly id: VersionId;
  readonly number: number;
  readonly kind: VersionKind;
  readonly name: string | null;
  readonly note: string | null;
  readonly author: string | null;
  readonly createdAt: string;
  readonly words: number;
  readonly files: readonly VersionFile[];
  readonly seq: number;
  readonly article: string;
  readonly state: string;
}

/**
 * The draft's whole journal, in its order; where its oldest rows were taken away, the state that
 * they came to stands first, by nobody. Rows that are damaged are left out.
 */
export function rowsToBundle(store: Store, draft: DraftKey): BundledRow[] {
  const base = baseToBundle(store, draft);
  const rows = store.all<BundledRow>(
    `SELECT j.seq, j.at, p.id AS person, d.id AS device, j.client_id AS clientId,
       j.article_schema AS articleSchema, j.bytes, j.crc
     FROM journal j JOIN devices d ON d.key = j.device LEFT JOIN people p ON p.key = j.person
     WHERE j.draft = ? ORDER BY j.seq`,
    draft,
  );
  const all = base === null ? rows : [base, ...rows];
  return all.filter(({ bytes, crc }) => crc32(bytes) === crc);
}

function baseToBundle(store: Store, draft: DraftKey): BundledRow | null {
  const base = store.get<Omit<BundledRow, "bytes"> & StateColumns>(
    `SELECT b.seq, b.at, NULL AS person, j.id AS device, 0 AS clientId,
       b.article_schema AS articleSchema, b.state, b.packed, b.crc
     FROM bases b, (SELECT d.id FROM journal j JOIN devices d ON d.key = j.device
       WHERE j.draft = ? ORDER BY j.seq LIMIT 1) j WHERE b.draft = ?`,
    draft,
    draft,
  );
  if (base === undefined) return null;
  const { state: _state, packed: _packed, ...row } = base;
  const bytes = stateIn(base);
  return bytes === null ? null : { ...row, bytes };
}

/** In the order of their numbers. */
export function versionsToBundle(store: Store, draft: DraftKey): BundledVersion[] {
  const rows = store.all<Omit<BundledVersion, "files"> & { files: string | null }>(
    `SELECT v.id, v.number, v.kind, v.name, v.note, p.id AS author, v.created_at AS createdAt,
       v.words, v.files, v.seq, v.article, v.state
     FROM versions v LEFT JOIN people p ON p.key = v.author WHERE v.draft = ? ORDER BY v.number`,
    draft,
  );
  return rows.map((row) => ({ ...row, files: filesIn(row.files) }));
}

/** Whoever wrote in the draft or kept a version of it, by id. */
export function peopleToBundle(store: Store, draft: DraftKey): Person[] {
  return store.all(
    `SELECT id, name, initials FROM people WHERE key IN (
       SELECT person FROM journal WHERE draft = ? UNION SELECT author FROM versions WHERE draft = ?
     ) ORDER BY id`,
    draft,
    draft,
  );
}

/** The draft that a version belongs to; null where this desk has no such version. */
export function draftOfVersion(store: Store, id: VersionId): DraftKey | null {
  const row = store.get<{ draft: number }>("SELECT draft FROM versions WHERE id = ?", id);
  return row?.draft ?? null;
}

export function binnedAt(store: Store, draft: DraftKey): string | null {
  const row = store.get<{ at: string | null }>(
    "SELECT binned_at AS at FROM drafts WHERE key = ?",
    draft,
  );
  return row?.at ?? null;
}
