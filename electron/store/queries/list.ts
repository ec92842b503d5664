import type {
  DraftList,
  DraftRow,
  DraftSort,
  OpenReview,
} from "../../../shared/contract/drafts.ts";
import type { SearchTerm } from "../../../shared/text/search-query.ts";
import type { SqlValue, Store } from "../store.ts";
import { ROW_COLUMNS, ROW_TABLES } from "./derived.ts";
import type { DraftKey } from "./drafts.ts";

/** The filter of the list, what was typed parted into terms. */
export interface ListFilter extends Omit<DraftList, "query"> {
  readonly terms: readonly SearchTerm[];
}

/** A row, and the number by which this desk names its draft. */
export interface KeyedRow extends DraftRow {
  readonly key: DraftKey;
}

/** Rows in the filter's order; newest change first where it names none. */
export function listRows(store: Store, filter: ListFilter): KeyedRow[] {
  const { terms, sort = "newest", limit } = filter;
  const conditions = conditionsOf(filter);
  const where = [conditions.map(({ sql }) => sql).join(" AND ")];
  const values = conditions.flatMap((condition) => condition.values);
  const from =
    terms.length > 0 && sort === "match"
      ? `full_text JOIN derived r ON r.draft = full_text.rowid ${ROW_TABLES}`
      : `derived r ${ROW_TABLES}`;
  return store.all<KeyedRow>(
    `SELECT d.key, ${ROW_COLUMNS} FROM ${from} WHERE ${where} ORDER BY ${orderOf(sort, terms)} LIMIT ?`,
    ...values,
    limit ?? -1,
  );
}

interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

function conditionsOf(filter: ListFilter): Condition[] {
  const { terms, sort, status, section, tag, person, since, until } = filter;
  const given = (value: SqlValue | undefined, sql: string): Condition[] =>
    value === undefined ? [] : [{ sql, values: Array(sql.split("?").length - 1).fill(value) }];
  const query = terms.length === 0 ? undefined : matchOf(terms);
  return [
    { sql: filter.binned === true ? "d.binned_at IS NOT NULL" : "d.binned_at IS NULL", values: [] },
    ...given(query, sort === "match" ? "full_text MATCH ?" : FOUND),
    ...given(status, "r.status = ?"),
    ...given(section, "r.section = ?"),
    ...given(tag, LABELLED_TAG),
    ...given(person, `(p.name = ? OR ${LABELLED_AUTHOR})`),
    ...(filter.open === undefined ? [] : [{ sql: OPEN[filter.open], values: [] }]),
    ...given(filter.assignedTo, "coalesce(a.name, r.assigned_name) = ?"),
    ...given(since, "r.changed_at >= ?"),
    ...given(until, "r.changed_at < ?"),
  ];
}

const OPEN: Readonly<Record<OpenReview, string>> = {
  queries: "r.open_queries > 0",
  comments: "r.open_comments > 0",
};

const FOUND = "r.draft IN (SELECT rowid FROM full_text WHERE full_text MATCH ?)";
const LABELLED_TAG =
  "EXISTS (SELECT 1 FROM labels l WHERE l.kind = 'tag' AND l.name = ? AND l.draft = r.draft)";
const LABELLED_AUTHOR =
  "EXISTS (SELECT 1 FROM labels l WHERE l.kind = 'author' AND l.name = ? AND l.draft = r.draft)";

/** The terms as FTS5 reads them: phrases, all of which must be found, in whatever field. */
function matchOf(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ words, isPrefix }) => `"${words.join(" ")}"${isPrefix ? "*" : ""}`)
    .join(" AND ");
}

/** In the order of the columns of `full_text`: a hit in a headline weighs more than one in the body. */
const WEIGHTS = "12, 6, 1, 2, 2, 4, 8, 6, 3";

const ORDERS: Readonly<Record<DraftSort, string>> = {
  newest: "r.changed_at DESC, r.seq DESC",
  oldest: "r.changed_at, r.seq",
  created: "d.created_at DESC, d.key DESC",
  deadline: "r.deadline IS NULL, julianday(r.deadline), r.changed_at DESC",
  headline: "r.sort_headline = '', r.sort_headline, r.changed_at DESC",
  longest: "r.words DESC, r.changed_at DESC",
  match: `bm25(full_text, ${WEIGHTS}), r.changed_at DESC`,
};

/** Without something to match, the best match is the newest. */
function orderOf(sort: DraftSort, terms: readonly SearchTerm[]): string {
  return ORDERS[sort === "match" && terms.length === 0 ? "newest" : sort];
}
