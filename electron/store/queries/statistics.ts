import type { Status } from "../../../shared/article/status.ts";
import type { WordPoint } from "../../../shared/statistics/desk-statistics.ts";
import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";

interface Counted {
  readonly name: string;
  readonly count: number;
}

const LISTED = "derived r JOIN drafts d ON d.key = r.draft WHERE d.binned_at IS NULL";

export function deskTotals(store: Store): { drafts: number; words: number } {
  const row = store.get<{ drafts: number; words: number }>(
    `SELECT count(*) AS drafts, coalesce(sum(r.words), 0) AS words FROM ${LISTED}`,
  );
  return row ?? { drafts: 0, words: 0 };
}

export function countByStatus(store: Store): ReadonlyMap<Status, number> {
  const rows = store.all<{ name: Status; count: number }>(
    `SELECT r.status AS name, count(*) AS count FROM ${LISTED} GROUP BY r.status`,
  );
  return new Map(rows.map(({ name, count }) => [name, count]));
}

/** The most frequent ones. */
export function countBySection(store: Store, most: number): Counted[] {
  return store.all<Counted>(
    `SELECT coalesce(r.section, 'None') AS name, count(*) AS count FROM ${LISTED}
     GROUP BY r.section ORDER BY count DESC, name LIMIT ?`,
    most,
  );
}

export function countByPerson(store: Store, most: number): Counted[] {
  return store.all<Counted>(
    `SELECT coalesce(p.name, 'Nobody known') AS name, count(*) AS count
     FROM derived r JOIN drafts d ON d.key = r.draft LEFT JOIN people p ON p.key = r.changed_by
     WHERE d.binned_at IS NULL GROUP BY p.name ORDER BY count DESC, name LIMIT ?`,
    most,
  );
}

/** Of what is still to be done: published, corrected and killed stories have none. */
export function openDeadlines(store: Store): string[] {
  return store
    .all<{ deadline: string }>(
      `SELECT r.deadline FROM ${LISTED} AND r.deadline IS NOT NULL
       AND r.status NOT IN ('published', 'corrected', 'killed')`,
    )
    .map(({ deadline }) => deadline);
}

/**
 * How long drafts were at times since then: their versions and as they stand now, and for each what was
 * known last before.
 */
export function wordPointsSince(store: Store, since: string): WordPoint[] {
  const points = store.all<Omit<WordPoint, "isImport"> & { kind: string }>(
    `SELECT draft, created_at AS at, words, kind FROM versions WHERE created_at >= ?
     UNION ALL
     SELECT draft, changed_at AS at, words, 'now' AS kind FROM derived WHERE changed_at >= ?
     UNION ALL
     SELECT v.draft, max(v.created_at) AS at, v.words, v.kind
     FROM derived r JOIN versions v ON v.draft = r.draft
     WHERE r.changed_at >= ? AND v.created_at < ? GROUP BY v.draft`,
    ...Array<string>(4).fill(since),
  );
  return points.map(({ kind, ...point }) => ({ ...point, isImport: kind === "imported" }));
}

/** When each change was made, in the journal's order. */
export function changeTimes(store: Store, draft: DraftKey): string[] {
  return store
    .all<{ at: string }>("SELECT at FROM journal WHERE draft = ? ORDER BY seq", draft)
    .map(({ at }) => at);
}
