import type { Store } from "../store.ts";

/** What SQLite itself finds wrong with the file, in its words; empty where it is whole. */
export function databaseFaults(store: Store): string[] {
  const rows = store.all<{ integrity_check: string }>("PRAGMA integrity_check");
  const orphans = store.all<{ table: string; rowid: number | null }>("PRAGMA foreign_key_check");
  return [
    ...rows.map((row) => row.integrity_check).filter((line) => line !== "ok"),
    ...orphans.map(({ table, rowid }) => `a row of ${table} (${rowid}) points to nothing`),
  ];
}
