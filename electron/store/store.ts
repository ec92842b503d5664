import type { Database, Statement } from "better-sqlite3";

export type SqlValue = string | number | bigint | Uint8Array | null;

/** One open connection to a desk's database. Only the files of `queries/` speak SQL through it. */
export interface Store {
  readonly readonly: boolean;
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  /** Answers with the row id of an insert and the count of rows changed. */
  run(sql: string, ...values: SqlValue[]): { rowId: number; changes: number };
  /** All or nothing: what `work` throws rolls everything back. Answers only after the commit. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}

/** Wraps a connection; statements are prepared once and kept. */
export function storeOver(db: Database): Store {
  const statements = new Map<string, Statement<unknown[]>>();
  const prepared = (sql: string) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = db.prepare<unknown[]>(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    readonly: db.readonly,
    all: <Row>(sql: string, ...values: SqlValue[]) => prepared(sql).all(...values) as Row[],
    get: <Row>(sql: string, ...values: SqlValue[]) =>
      prepared(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => {
      const { lastInsertRowid, changes } = prepared(sql).run(...values);
      return { rowId: Number(lastInsertRowid), changes };
    },
    transaction: (work) => {
      const transaction = db.transaction(work);
      return db.readonly ? transaction.deferred() : transaction.immediate();
    },
    close: () => db.close(),
  };
}
