import type { DraftList } from "../../../shared/contract/drafts.ts";
import type { SearchTerm } from "../../../shared/text/search-query.ts";
import type { Store } from "../store.ts";
import { type KeyedRow, type PlainRow, ROW_COLUMNS, ROW_TABLES, withSteps } from "./derived.ts";
import type { DraftKey } from "./drafts.ts";
import { foundKeys } from "./found.ts";
import { listedKeys } from "./listed-keys.ts";
import { matchOf } from "./match.ts";

/** The filter of the list, what was typed parted into terms. */
export interface ListFilter extends Omit<DraftList, "query"> {
  readonly terms: readonly SearchTerm[];
}

/**
 * Rows in the filter's order; newest change first where it names none. `few` says how many hits of a
 * search are sorted one against the other.
 */
export function listRows(store: Store, filter: ListFilter, few?: number): KeyedRow[] {
  const rows = store.all<PlainRow>(ROWS_OF, JSON.stringify(keysOf(store, filter, few)));
  return withSteps(store, rows);
}

/** The same drafts, by their keys alone. */
export function keysOf(store: Store, { terms, ...filter }: ListFilter, few?: number): DraftKey[] {
  return terms.length === 0
    ? listedKeys(store, filter)
    : foundKeys(store, matchOf(store, terms), filter, few);
}

/** What a row shows is looked up for those alone that are shown, after they were sorted. */
const ROWS_OF = `
  SELECT d.key, ${ROW_COLUMNS}
  FROM json_each(?) listed CROSS JOIN derived r ON r.draft = listed.value ${ROW_TABLES}
  ORDER BY listed.key`;
