import { openDatabase } from "./open-database.ts";
import { sorted } from "./sqlite-problem.ts";

const BUSY_MS = 5000;

/**
 * Writes what the database in `file` holds at this moment into the new file `copy`, while others go
 * on reading and writing it. Not synced: the caller makes the disk keep it.
 *
 * `VACUUM INTO` and not SQLite's backup API: in WAL it is one read transaction, so it sees one moment
 * and holds no writer up, whereas the API begins anew with every commit of another connection
 * (https://sqlite.org/backup.html) and would never end beside somebody who types. It also reads every
 * row, so that a broken page is met here and not on the day the backup is needed.
 */
export function copyDatabase(file: string, copy: string): void {
  sorted(file, () => {
    const db = openDatabase(file, { readonly: true, fileMustExist: true, timeout: BUSY_MS });
    try {
      db.prepare("VACUUM INTO ?").run(copy);
    } finally {
      db.close();
    }
  });
}

/** Brings what stands in the write-ahead log into the file itself, and ends the log (its last connection takes it away). */
export function endLog(file: string): void {
  sorted(file, () => {
    const db = openDatabase(file, { fileMustExist: true, timeout: BUSY_MS });
    try {
      db.pragma("wal_checkpoint(TRUNCATE)");
    } finally {
      db.close();
    }
  });
}
