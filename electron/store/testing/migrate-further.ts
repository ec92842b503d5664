import type Database from "better-sqlite3";
import { type BackUp, migrate } from "../migrate.ts";
import { migrations } from "../migrations/index.ts";
import { openDatabase } from "../open-database.ts";

/** Migrates a closed desk as the next Stet would: by one step beyond those there are. */
export function migrateFurther(file: string, backUp: BackUp): void {
  const db = openDatabase(file);
  const number = migrations.length + 1;
  const up = (it: Database.Database) => it.exec("ALTER TABLE drafts ADD COLUMN desk_note TEXT");
  try {
    migrate(db, [...migrations, { number, intent: "Drafts have a note.", up }], backUp);
  } finally {
    db.close();
  }
}
