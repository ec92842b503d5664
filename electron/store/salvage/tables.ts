import type { Database } from "better-sqlite3";

/** A table whose rows cannot be had from others. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** What its rows are sorted by on the disk. */
  readonly key: { readonly column: string; readonly kind: "number" | "text" };
}

/** Derived from the journal: the next opening makes them anew. */
const DERIVED = ["derived", "labels", "texts"];
/** What a newsroom has of the desk is found out anew when it joins again, which loses nothing. */
const NEWSROOM = ["newsroom", "shared_drafts", "shared_versions", "shared_photos"];
const LEFT_OUT = new Set([...DERIVED, ...NEWSROOM]);

/** The tables of an empty desk, in the order in which their rows are named by others. */
export function keptTables(db: Database): Table[] {
  const names = db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
       AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'full_text%' ORDER BY rowid`,
    )
    .all();
  return names.filter(({ name }) => !LEFT_OUT.has(name)).map(({ name }) => tableOf(db, name));
}

export function columnsOf(db: Database, table: string): Column[] {
  return db.prepare<[string], Column>("SELECT name, type, pk FROM pragma_table_info(?)").all(table);
}

interface Column {
  readonly name: string;
  readonly type: string;
  /** Its place in the primary key, from 1 on; 0 for none. */
  readonly pk: number;
}

function tableOf(db: Database, name: string): Table {
  const columns = columnsOf(db, name);
  const isList = db
    .prepare<[string], { wr: number }>("SELECT wr FROM pragma_table_list(?) WHERE schema = 'main'")
    .get(name);
  const first = columns.find(({ pk }) => pk === 1)?.name ?? "rowid";
  const isText = isList?.wr === 1;
  return {
    name,
    columns: columns.map((column) => column.name),
    key: isText ? { column: first, kind: "text" } : { column: "rowid", kind: "number" },
  };
}
