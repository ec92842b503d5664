import type Database from "better-sqlite3";
import { Problem } from "../../shared/contract/problem.ts";
import { type BackUp, migrate, refuseNewer } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { openDatabase } from "./open-database.ts";
import { WORD_LIST } from "./queries/begun-words.ts";
import { sorted } from "./sqlite-problem.ts";
import { type Store, storeOver } from "./store.ts";

/** SQLite's number for `synchronous=FULL`: a commit has reached the disk when it answers. */
const FULL = 2;
const BUSY_MS = 5000;

type Opening =
  | { readonly readonly: true }
  /** Without `backUp` only a new desk, or one that needs no migration, is opened. */
  | { readonly readonly: false; readonly backUp?: BackUp };

/**
 * Opens a desk's database, making and migrating it where it is written to. Throws a Problem:
 * DESK_NEWER, DESK_CORRUPT, DESK_READ_ONLY, DESK_LOCKED or DISK_FULL.
 */
export function openStore(file: string, opening: Opening): Store {
  const { readonly } = opening;
  return sorted(file, () => {
    const db = openDatabase(file, { readonly, fileMustExist: readonly, timeout: BUSY_MS });
    try {
      if (opening.readonly) prepareForReading(db);
      else prepareForWriting(db, opening.backUp ?? refuseToMigrate);
      return storeOver(db);
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

function prepareForReading(db: Database.Database): void {
  db.exec(WORD_LIST);
  db.pragma("query_only = ON");
}

function prepareForWriting(db: Database.Database, backUp: BackUp): void {
  refuseNewer(db, migrations);
  db.pragma("journal_mode = WAL");
  // better-sqlite3 is built with synchronous=NORMAL for WAL, which may lose the last commits.
  db.pragma("synchronous = FULL");
  if (process.platform === "darwin") {
    db.pragma("fullfsync = ON");
    db.pragma("checkpoint_fullfsync = ON");
  }
  db.pragma("foreign_keys = ON");
  assertDurable(db);
  migrate(db, migrations, backUp);
}

function refuseToMigrate(): never {
  throw new RangeError("A desk is migrated only after a backup, and nobody here makes one.");
}

function assertDurable(db: Database.Database): void {
  const synchronous = db.pragma("synchronous", { simple: true });
  const journal = db.pragma("journal_mode", { simple: true });
  if (synchronous === FULL && journal === "wal") return;
  throw new Problem(
    "INTERNAL",
    "This disk does not let Stet save safely, so the desk was not opened. Nothing was changed. " +
      "Put the desk's folder on a local disk.",
    { synchronous, journal },
  );
}
