import type Database from "better-sqlite3";
import { schemaNumber } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { openDatabase } from "./open-database.ts";
import { countDrafts } from "./queries/drafts.ts";
import { databaseFaults } from "./queries/integrity.ts";
import { readSetting } from "./queries/settings.ts";
import { sorted } from "./sqlite-problem.ts";
import { type Store, storeOver } from "./store.ts";

/** The newest schema number that this Stet knows. */
export const KNOWN_SCHEMA = migrations.length;

/** What a desk's closed database says of itself, whatever its schema number. */
export function inspect(file: string): { id: string | null; schema: number; drafts: number } {
  return looking(file, (store, db) => ({
    id: readSetting(store, "desk"),
    schema: schemaNumber(db),
    drafts: countDrafts(store),
  }));
}

/** What SQLite finds wrong with a closed database; empty where it is whole. */
export function faultsOf(file: string): string[] {
  return looking(file, databaseFaults);
}

function looking<Result>(
  file: string,
  look: (store: Store, db: Database.Database) => Result,
): Result {
  return sorted(file, () => {
    const db = openDatabase(file, { readonly: true, fileMustExist: true });
    try {
      return look(storeOver(db), db);
    } finally {
      db.close();
    }
  });
}
