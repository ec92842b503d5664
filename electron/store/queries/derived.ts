import type { Status } from "../../../shared/article/status.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { SqlValue, Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";
import { lastEntry } from "./journal.ts";

/** What the list shows and search reads of a draft; always rebuilt from the journal. */
export interface Derived {
  /** The journal row it stands at. */
  readonly seq: number;
  readonly status: Status;
  readonly headline: string | null;
  readonly slug: string | null;
  readonly words: number;
  /** {@link foldedText} of all its words. */
  readonly search: string;
}

/** Keeps what was derived, unless what is kept stands at a later row. */
export function putDerived(store: Store, draft: DraftKey, derived: Derived): void {
  const last = lastEntry(store, draft);
  if (last === undefined) return;
  store.run(
    `INSERT INTO derived
       (draft, seq, status, headline, slug, words, changed_at, changed_by, search)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (draft) DO UPDATE SET
       seq = excluded.seq, status = excluded.status, headline = excluded.headline,
       slug = excluded.slug, words = excluded.words, changed_at = excluded.changed_at,
       changed_by = excluded.changed_by, search = excluded.search
     WHERE excluded.seq >= derived.seq`,
    draft,
    derived.seq,
    derived.status,
    derived.headline,
    derived.slug,
    derived.words,
    last.at,
    last.person,
    derived.search,
  );
}

/** Drafts whose row stands at an older journal row than their last, or is missing. */
export function draftsBehind(store: Store): DraftId[] {
  const rows = store.all<{ id: DraftId }>(
    `SELECT d.id FROM drafts d LEFT JOIN derived r ON r.draft = d.key
     WHERE coalesce(r.seq, 0) < (SELECT max(seq) FROM journal j WHERE j.draft = d.key)`,
  );
  return rows.map(({ id }) => id);
}

/** The journal row that the draft's row stands at; 0 where there is none. */
export function derivedSeq(store: Store, draft: DraftKey): number {
  const row = store.get<{ seq: number }>("SELECT seq FROM derived WHERE draft = ?", draft);
  return row?.seq ?? 0;
}

const COLUMNS = `
  d.id, r.status, r.headline, r.slug, r.words, r.changed_at AS updatedAt,
  d.created_at AS createdAt, p.name AS person, d.binned_at AS binnedAt
  FROM derived r JOIN drafts d ON d.key = r.draft LEFT JOIN people p ON p.key = r.changed_by`;

export function rowOf(store: Store, draft: DraftKey): DraftRow | null {
  return store.get<DraftRow>(`SELECT ${COLUMNS} WHERE r.draft = ?`, draft) ?? null;
}

export interface ListFilter {
  /** Words that must all stand in the draft, in any order. */
  readonly query?: string;
  readonly status?: Status;
  readonly binned?: boolean;
  readonly limit?: number;
}

/** Newest change first. Without `binned` only what is not in the bin. */
export function listRows(store: Store, filter: ListFilter): DraftRow[] {
  const words = foldedText(filter.query ?? "")
    .split(" ")
    .filter((word) => word !== "");
  const where = [
    filter.binned === true ? "d.binned_at IS NOT NULL" : "d.binned_at IS NULL",
    ...(filter.status === undefined ? [] : ["r.status = ?"]),
    ...words.map(() => "instr(r.search, ?) > 0"),
  ];
  const values: SqlValue[] = [
    ...(filter.status === undefined ? [] : [filter.status]),
    ...words,
    filter.limit ?? -1,
  ];
  return store.all<DraftRow>(
    `SELECT ${COLUMNS} WHERE ${where.join(" AND ")}
     ORDER BY r.changed_at DESC, r.seq DESC LIMIT ?`,
    ...values,
  );
}

/** Drafts whose id begins with the handle, or whose slug it is. An exact id stands alone. */
export function rowsByHandle(store: Store, handle: string): DraftRow[] {
  const exact = store.all<DraftRow>(`SELECT ${COLUMNS} WHERE d.id = ?`, handle.toLowerCase());
  if (exact.length > 0) return exact;
  return store.all<DraftRow>(
    `SELECT ${COLUMNS} WHERE r.slug = ? OR substr(d.id, 1, length(?)) = ?
     ORDER BY r.changed_at DESC`,
    handle,
    handle.toLowerCase(),
    handle.toLowerCase(),
  );
}

/** Text as it is searched: without case, accents and runs of space, so that "Café" finds "cafe". */
export function foldedText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}
