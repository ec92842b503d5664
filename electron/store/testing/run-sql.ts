import Database from "better-sqlite3";

/** Changes a closed desk's file behind the store's back, as a failing disk or a curious person might. */
export function runSql(file: string, sql: string): void {
  const db = new Database(file);
  db.exec(sql);
  db.close();
}
