import type { SqlValue, Store } from "../store.ts";

/** A store that notes how SQLite goes about each statement that it is given. */
export interface PlannedStore extends Store {
  /** Steps that go through all of a table or an index, each with its statement. */
  readonly scans: () => string[];
}

export function planned(store: Store): PlannedStore {
  const asked = new Map<string, SqlValue[]>();
  const noted = <Values extends SqlValue[]>(sql: string, values: Values) => {
    asked.set(sql, values);
    return values;
  };
  return {
    ...store,
    all: (sql, ...values) => store.all(sql, ...noted(sql, values)),
    get: (sql, ...values) => store.get(sql, ...noted(sql, values)),
    run: (sql, ...values) => store.run(sql, ...noted(sql, values)),
    scans: () => [...asked].flatMap(([sql, values]) => scansOf(store, sql, values)),
  };
}

/** What a statement was handed, or made itself of what an index gave, is no table. */
const SMALL = /^SCAN (?:json_each|gone|CONSTANT ROW|\d+ CONSTANT ROW|\(subquery)/;

function scansOf(store: Store, sql: string, values: readonly SqlValue[]): string[] {
  return store
    .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values)
    .filter(({ detail }) => detail.startsWith("SCAN") && !SMALL.test(detail))
    .map(({ detail }) => `${detail}: ${sql}`);
}
