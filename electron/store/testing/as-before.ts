import { renameSync } from "node:fs";
import Database from "better-sqlite3";
import { migrate } from "../migrate.ts";
import { migrations } from "../migrations/index.ts";

/** Filled by itself when drafts are derived anew. */
const FULL_TEXT = /^full_text/;

/**
 * Makes of a closed database what an earlier Stet would have left: the schema of that number with all
 * rows that it had room for. What it derived of drafts is behind, so that it is derived anew.
 */
export function asBefore(file: string, number: number): void {
  const earlier = `${file}.earlier`;
  const db = new Database(earlier);
  migrate(db, migrations.slice(0, number), () => undefined);
  db.prepare("ATTACH ? AS now").run(file);
  db.pragma("foreign_keys = OFF");
  for (const table of tables(db)) {
    const known = columns(db, "now", table);
    const names = columns(db, "main", table);
    const values = names.map((name) => (known.includes(name) ? name : "''"));
    db.exec(`INSERT OR REPLACE INTO main.${table} (${names}) SELECT ${values} FROM now.${table}`);
  }
  db.exec("UPDATE main.derived SET seq = 0");
  db.close();
  renameSync(earlier, file);
}

function tables(db: Database.Database): string[] {
  return db
    .prepare<[], string>("SELECT name FROM main.sqlite_schema WHERE type = 'table'")
    .pluck()
    .all()
    .filter((name) => !FULL_TEXT.test(name) && name !== "sqlite_sequence");
}

function columns(db: Database.Database, schema: string, table: string): string[] {
  return db
    .prepare<[], { name: string }>(`PRAGMA ${schema}.table_info(${table})`)
    .all()
    .map(({ name }) => name);
}
