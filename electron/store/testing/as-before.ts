import { renameSync } from "node:fs";
import Database from "better-sqlite3";
import { migrate } from "../migrate.ts";
import { migrations } from "../migrations/index.ts";
import { type StateColumns, stateIn } from "../queries/states.ts";

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
  leavePlain(db);
  db.exec("UPDATE main.derived SET seq = 0");
  db.close();
  renameSync(earlier, file);
}

/** States are packed only where there is room to say so. */
function leavePlain(db: Database.Database): void {
  db.function("plain", (state, packed, crc) => stateIn({ state, packed, crc } as StateColumns));
  for (const table of ["bases", "snapshots"]) {
    if (!columns(db, "now", table).includes("packed") || columns(db, "main", table).length === 0)
      continue;
    if (columns(db, "main", table).includes("packed")) continue;
    db.exec(`UPDATE main.${table} SET state = plain(n.state, n.packed, n.crc)
      FROM now.${table} n WHERE n.draft = main.${table}.draft`);
  }
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
