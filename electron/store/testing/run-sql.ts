import { openDatabase } from "../open-database.ts";

/** Changes a closed desk's file behind the store's back, as a failing disk or a curious person might. */
export function runSql(file: string, sql: string): void {
  const db = openDatabase(file);
  db.exec(sql);
  db.close();
}
