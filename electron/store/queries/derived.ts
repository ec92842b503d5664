import type { Status } from "../../../shared/article/status.ts";
import type { Assignee } from "../../../shared/article/ydoc/planning.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";
import { lastEntry } from "./journal.ts";
import { type Label, putLabels } from "./labels.ts";
import { forgetTexts, putTexts, type SearchTexts } from "./search-texts.ts";
import { stepsOf } from "./shared-drafts.ts";

/** What the list shows, filters by and searches of a draft; always rebuilt from the journal. */
export interface Derived {
  /** The journal row it stands at. */
  readonly seq: number;
  readonly status: Status;
  readonly headline: string | null;
  readonly slug: string | null;
  readonly section: string | null;
  readonly words: number;
  /** How many findings stop an export. */
  readonly stops: number;
  /** How many suggestions nobody has decided. */
  readonly openSuggestions: number;
  /** ISO 8601; null where there is no embargo. */
  readonly embargoUntil: string | null;
  readonly openComments: number;
  /** How many of those are queries. */
  readonly openQueries: number;
  /** ISO 8601; null where none is set. */
  readonly deadline: string | null;
  readonly assignedTo: Assignee | null;
  /** In words; null where none is planned. */
  readonly plannedLength: number | null;
  /** By how many words it is too long; 0 where it is not, or nearly not. */
  readonly overLength: number;
  readonly labels: readonly Label[];
  readonly texts: SearchTexts;
  /** {@link foldedWords} of each text. */
  readonly folded: SearchTexts;
}

/** Keeps what was derived, unless what is kept stands at a later row. */
export function putDerived(store: Store, draft: DraftKey, derived: Derived): void {
  const last = lastEntry(store, draft);
  if (last === undefined || derivedSeq(store, draft) > derived.seq) return;
  store.run(
    `INSERT OR REPLACE INTO derived (draft, seq, status, headline, sort_headline, slug, section,
       words, stops, open_suggestions, embargo_until, open_comments, open_queries,
       deadline, assigned_id, assigned_name, planned_length, over_length, changed_at, changed_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    draft,
    derived.seq,
    derived.status,
    derived.headline,
    derived.folded.headline,
    derived.slug,
    derived.section,
    derived.words,
    derived.stops,
    derived.openSuggestions,
    derived.embargoUntil,
    derived.openComments,
    derived.openQueries,
    derived.deadline,
    derived.assignedTo?.id ?? null,
    derived.assignedTo?.name ?? null,
    derived.plannedLength,
    derived.overLength,
    last.at,
    last.person,
  );
  putLabels(store, draft, derived.labels);
  putTexts(store, draft, derived.texts, derived.folded);
}

/** What is kept of a draft, in the shape that {@link expectedRow} has; null where there is no row. */
export function keptRow(store: Store, draft: DraftKey): string | null {
  const row = store.get<Record<string, unknown>>(
    `SELECT seq, status, headline, sort_headline, slug, section, words, stops, open_suggestions,
       embargo_until, open_comments, open_queries, deadline, assigned_id, assigned_name,
       planned_length, over_length, changed_at, changed_by FROM derived WHERE draft = ?`,
    draft,
  );
  return row === undefined ? null : JSON.stringify(Object.values(row));
}

/** What {@link keptRow} answers where this is what was derived. */
export function expectedRow(store: Store, draft: DraftKey, derived: Derived): string {
  const last = lastEntry(store, draft);
  return JSON.stringify([
    derived.seq,
    derived.status,
    derived.headline,
    derived.folded.headline,
    derived.slug,
    derived.section,
    derived.words,
    derived.stops,
    derived.openSuggestions,
    derived.embargoUntil,
    derived.openComments,
    derived.openQueries,
    derived.deadline,
    derived.assignedTo?.id ?? null,
    derived.assignedTo?.name ?? null,
    derived.plannedLength,
    derived.overLength,
    last?.at ?? null,
    last?.person ?? null,
  ]);
}

/**
 * Forgets labels, texts and the search index, and sets every row back to journal row 0: all of it is
 * then behind and is derived anew, at the next start if not at once, while the list stays whole.
 */
export function forgetDerived(store: Store): void {
  store.run("UPDATE derived SET seq = 0");
  store.run("DELETE FROM labels");
  forgetTexts(store);
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

export const ROW_COLUMNS = `
  d.id, r.status, r.headline, r.slug, r.section, r.words, r.stops,
  r.open_suggestions AS openSuggestions,
  r.embargo_until AS embargoUntil, r.open_comments AS openComments, r.open_queries AS openQueries,
  r.planned_length AS plannedLength, r.over_length AS overLength,
  r.deadline, coalesce(a.name, r.assigned_name) AS assignedTo,
  (SELECT count(*) FROM labels l WHERE l.draft = r.draft AND l.kind = 'killedPhoto') AS killedPhotos,
  (SELECT min(l.name) FROM labels l WHERE l.draft = r.draft AND l.kind = 'rightsUntil') AS rightsUntil,
  r.changed_at AS updatedAt, d.created_at AS createdAt,
  p.name AS person, d.binned_at AS binnedAt`;

/** What has these columns, beside \`derived r\`. */
export const ROW_TABLES =
  "JOIN drafts d ON d.key = r.draft LEFT JOIN people p ON p.key = r.changed_by LEFT JOIN people a ON a.id = r.assigned_id";

const ROWS = `SELECT d.key, ${ROW_COLUMNS} FROM derived r ${ROW_TABLES}`;

export function rowOf(store: Store, draft: DraftKey): DraftRow | null {
  const row = store.get<PlainRow>(`${ROWS} WHERE r.draft = ?`, draft);
  return row === undefined ? null : (unkeyed(store, [row])[0] ?? null);
}

/** A row, and the number by which this desk names its draft. */
export interface KeyedRow extends DraftRow {
  readonly key: DraftKey;
}

/** The same before it is known where its draft stands with the newsroom. */
export type PlainRow = Omit<KeyedRow, "step">;

/** Looks up where they stand with the newsroom: of those alone that are shown. */
export function withSteps(store: Store, rows: readonly PlainRow[]): KeyedRow[] {
  const keys = rows.map(({ key }) => key);
  const steps = stepsOf(store, keys);
  return rows.map((row) => {
    const { step, person } = steps?.get(row.key) ?? ALONE;
    return { ...row, person: row.person ?? person, step };
  });
}

const ALONE = { step: null, person: null };

function unkeyed(store: Store, rows: readonly PlainRow[]): DraftRow[] {
  return withSteps(store, rows).map(({ key: _key, ...row }) => row);
}

/** Drafts whose id begins with the handle, or whose slug it is. An exact id stands alone. */
export function rowsByHandle(store: Store, handle: string): DraftRow[] {
  const exact = store.all<PlainRow>(`${ROWS} WHERE d.id = ?`, handle.toLowerCase());
  if (exact.length > 0) return unkeyed(store, exact);
  const meant = store.all<PlainRow>(
    `${ROWS} WHERE r.slug = ? OR substr(d.id, 1, length(?)) = ? ORDER BY r.changed_at DESC`,
    handle,
    handle.toLowerCase(),
    handle.toLowerCase(),
  );
  return unkeyed(store, meant);
}
