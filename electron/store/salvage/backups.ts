import type { Database } from "better-sqlite3";
import { openDatabase } from "../open-database.ts";
import { type Gap, isDamage } from "./read-around.ts";
import type { Values } from "./table-source.ts";
import { columnsOf, type Table } from "./tables.ts";

/** A backup's database, from which rows are had that the desk's own cannot give. */
export interface Backup {
  readonly db: Database;
  readonly fill: (table: Table, gap: Gap, take: (row: Values) => void) => void;
}

/**
 * Those of the same line: after a restore the same number may stand for another row, and a backup of
 * before is not asked. One that cannot be read is passed over.
 */
export function openBackups(files: readonly string[], desk: Database): Backup[] {
  const line = restoredMark(desk);
  return files.flatMap((file) => {
    const db = opened(file);
    if (db === null) return [];
    const mark = restoredMark(db);
    if (line === undefined || mark === line) return [{ db, fill: filling(db) }];
    db.close();
    return [];
  });
}

function opened(file: string): Database | null {
  try {
    return openDatabase(file, { readonly: true, fileMustExist: true });
  } catch {
    return null;
  }
}

/** Null where the desk never was restored, undefined where that cannot be read. */
function restoredMark(db: Database): string | null | undefined {
  try {
    const row = db.prepare("SELECT value FROM settings WHERE name = 'restored'").get();
    return (row as { value: string } | undefined)?.value ?? null;
  } catch {
    return undefined;
  }
}

function filling(db: Database): Backup["fill"] {
  return ({ name, columns, key }, { after, before }, take) => {
    const known = new Set(columnsOf(db, name).map((column) => column.name));
    // A backup of an older Stet has no such column yet.
    const named = columns.map((column) => (known.has(column) ? column : "NULL"));
    try {
      const rows = db
        .prepare(
          `SELECT ${named.join(", ")} FROM ${name} WHERE ${key.column} > ? AND ${key.column} < ?`,
        )
        .raw()
        .iterate(after, before) as IterableIterator<unknown[]>;
      for (const row of rows) take(row);
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
  };
}
