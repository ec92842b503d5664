import { mkdirSync } from "node:fs";
import path from "node:path";
import type Database from "better-sqlite3";
import { openDatabase } from "../../open-database.ts";
import type { Sql, Statements, Value } from "../sql.ts";

/** Opens the database of a newsroom that runs from a folder; it is made where there is none. */
export function openSqlite(file: string): Sql {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const db = openDatabase(file, { timeout: 10_000 });
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  const statements = statementsOf(db);
  let last: Promise<unknown> = Promise.resolve();
  /** One connection: what others ask waits while a transaction is open. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    types: { bytes: "BLOB", serial: "INTEGER PRIMARY KEY AUTOINCREMENT" },
    all: (sql, ...values) => inTurn(() => statements.all(sql, ...values)),
    run: (sql, ...values) => inTurn(() => statements.run(sql, ...values)),
    transaction: (work) => inTurn(() => wholly(db, () => work(statements))),
    close: () =>
      inTurn(async () => {
        db.close();
      }),
  };
}

async function wholly<Result>(db: Database.Database, work: () => Promise<Result>): Promise<Result> {
  db.exec("BEGIN IMMEDIATE");
  try {
    const result = await work();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

function statementsOf(db: Database.Database): Statements {
  const prepared = new Map<string, Database.Statement>();
  const prepare = (sql: string) => {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    all: async <Found>(sql: string, ...values: Value[]) => {
      const statement = prepare(sql);
      if (statement.reader) return statement.all(...values) as Found[];
      statement.run(...values);
      return [];
    },
    run: async (sql, ...values) => prepare(sql).run(...values).changes,
  };
}
