import { openDatabase } from "../open-database.ts";

/** How many rows the journal in a closed database has, and the number of the last. */
export function journalRows(file: string): { rows: number; last: number } {
  const db = openDatabase(file, { readonly: true });
  const counted = db.prepare("SELECT count(*) AS rows, max(seq) AS last FROM journal").get();
  db.close();
  return counted as { rows: number; last: number };
}
