import type { DraftList } from "../../../shared/contract/drafts.ts";
import type { DraftSort, OpenReview } from "../../../shared/contract/listed-by.ts";
import type { SqlValue, Store } from "../store.ts";
import { ROW_TABLES } from "./derived.ts";
import type { DraftKey } from "./drafts.ts";
import type { LabelKind } from "./labels.ts";

/** So many drafts are quicker sorted than looked for one by one. */
export const FEW = 4000;

/** The list's filter but for what is searched. */
export type KeyFilter = Omit<DraftList, "query">;

/** Something that a listed draft must fulfil, said of `derived r` and {@link ROW_TABLES}. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

interface Narrowed {
  readonly conditions?: readonly Condition[];
  /** A table joined before `derived r`. */
  readonly from?: string;
  /** In place of the filter's order. */
  readonly order?: string;
}

/** The drafts of the list in its order, by their keys. */
export function listedKeys(store: Store, filter: KeyFilter, narrowed: Narrowed = {}): DraftKey[] {
  const sort = filter.sort ?? "newest";
  const conditions = [...(narrowed.conditions ?? []), ...conditionsOf(store, filter)];
  if (sort === "deadline") return byDeadline(store, conditions, filter.limit ?? -1);
  return keysWhere(store, conditions, {
    from: narrowed.from ?? "derived r",
    order: narrowed.order ?? ORDERS[sort],
    limit: filter.limit ?? -1,
  });
}

interface Stretch {
  readonly from: string;
  readonly order: string;
  /** -1 where there is no limit. */
  readonly limit: number;
}

function keysWhere(
  store: Store,
  conditions: readonly Condition[],
  { from, order, limit }: Stretch,
): DraftKey[] {
  const rows = store.all<{ key: DraftKey }>(
    `SELECT r.draft AS key FROM ${from} ${ROW_TABLES}
     WHERE ${conditions.map(({ sql }) => sql).join(" AND ")} ORDER BY ${order} LIMIT ?`,
    ...conditions.flatMap(({ values }) => values),
    limit,
  );
  return rows.map(({ key }) => key);
}

/** Those that are due are sorted by when, however it is written; then come the rest, which are most. */
function byDeadline(store: Store, conditions: readonly Condition[], limit: number): DraftKey[] {
  const from = "derived r";
  const due = keysWhere(store, [{ sql: "r.deadline IS NOT NULL", values: [] }, ...conditions], {
    from,
    order: "julianday(r.deadline), r.changed_at DESC",
    limit,
  });
  if (due.length === limit) return due;
  const others = keysWhere(store, [{ sql: "r.deadline IS NULL", values: [] }, ...conditions], {
    from,
    order: ORDERS.newest,
    limit: limit < 0 ? limit : limit - due.length,
  });
  return [...due, ...others];
}

function conditionsOf(store: Store, filter: KeyFilter): Condition[] {
  const { status, section, tag, person, since, until } = filter;
  return [
    { sql: filter.binned === true ? "d.binned_at IS NOT NULL" : "d.binned_at IS NULL", values: [] },
    ...given(status, "r.status = ?"),
    ...given(section, "r.section = ?"),
    ...(tag === undefined ? [] : [oneOf(store, TAGGED, tag)]),
    ...(person === undefined ? [] : [oneOf(store, OF_PERSON, person)]),
    ...(filter.open === undefined ? [] : [{ sql: OPEN[filter.open], values: [] }]),
    ...(filter.assignedTo === undefined ? [] : [oneOf(store, ASSIGNED, filter.assignedTo)]),
    ...(filter.overLength === true ? [{ sql: "r.over_length > 0", values: [] }] : []),
    ...given(since, "r.changed_at >= ?"),
    ...given(until, "r.changed_at < ?"),
  ];
}

function given(value: SqlValue | undefined, sql: string): Condition[] {
  return value === undefined ? [] : [{ sql, values: [value] }];
}

const OPEN: Readonly<Record<OpenReview, string>> = {
  queries: "r.open_queries > 0",
  comments: "r.open_comments > 0",
};

/** A set of drafts by a name, told as a query for all of them and as a question of one. */
interface NamedDrafts {
  readonly all: string;
  readonly isOne: string;
}

const labelled = (kind: LabelKind) => `labels l WHERE l.kind = '${kind}' AND l.name = ?`;

const TAGGED: NamedDrafts = {
  all: `SELECT l.draft FROM ${labelled("tag")}`,
  isOne: `EXISTS (SELECT 1 FROM ${labelled("tag")} AND l.draft = r.draft)`,
};

/** Somebody of the byline, or who changed it last. */
const OF_PERSON: NamedDrafts = {
  all: `SELECT l.draft FROM ${labelled("author")} UNION ALL
    SELECT c.draft FROM people o CROSS JOIN derived c ON c.changed_by = o.key WHERE o.name = ?`,
  isOne: `(p.name = ? OR EXISTS (SELECT 1 FROM ${labelled("author")} AND l.draft = r.draft))`,
};

const ASSIGNED: NamedDrafts = {
  all: `SELECT c.draft FROM derived c LEFT JOIN people o ON o.id = c.assigned_id
    WHERE c.assigned_id IS NOT NULL AND coalesce(o.name, c.assigned_name) = ?`,
  isOne: "(r.assigned_id IS NOT NULL AND coalesce(a.name, r.assigned_name) = ?)",
};

/** Few drafts are looked up; of many each one is asked in the list's order until enough are found. */
function oneOf(store: Store, { all, isOne }: NamedDrafts, name: string): Condition {
  const valuesOf = (sql: string) => Array<SqlValue>(sql.split("?").length - 1).fill(name);
  const some = store.all(`${all} LIMIT ${FEW + 1}`, ...valuesOf(all));
  return some.length > FEW
    ? { sql: isOne, values: valuesOf(isOne) }
    : { sql: `r.draft IN (${all})`, values: valuesOf(all) };
}

/** In the order that the indexes of `derived` and `drafts` have. */
const ORDERS: Readonly<Record<Exclude<DraftSort, "deadline">, string>> = {
  newest: "r.changed_at DESC, r.seq DESC",
  oldest: "r.changed_at, r.seq",
  created: "d.created_at DESC, d.key DESC",
  headline: "r.sort_headline = '', r.sort_headline, r.changed_at DESC",
  longest: "r.words DESC, r.changed_at DESC",
  /** Without something to match, the best match is the newest. */
  match: "r.changed_at DESC, r.seq DESC",
};
