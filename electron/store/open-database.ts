import { closeSync, openSync, readSync } from "node:fs";
import Database from "better-sqlite3";
import { keyFor } from "./keyring.ts";

/** How every database begins that is not sealed (https://sqlite.org/fileformat.html). */
const PLAIN = "SQLite format 3\0";

/**
 * Opens a database of a desk: with the desk's key where that desk is unlocked, unless the file is a
 * plain one that was there before. What is made new in the folder of a sealed desk is sealed.
 */
export function openDatabase(file: string, options: Database.Options = {}): Database.Database {
  const key = isPlain(file) ? null : keyFor(file, "database");
  const db = new Database(file, options);
  try {
    if (key !== null) unlockWith(db, key);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function unlockWith(db: Database.Database, key: Buffer): void {
  db.pragma("cipher = 'chacha20'");
  db.pragma(`key = "x'${key.toString("hex")}'"`);
  // A page that is kept need not be decrypted again: with this much a search costs what it costs on a plain desk.
  db.pragma("cache_size = -65536");
  // What SQLite sorts would else lie in the system's temporary folder.
  db.pragma("temp_store = MEMORY");
}

/** Whether there is a database that anybody can read. */
export function isPlain(file: string): boolean {
  const head = Buffer.alloc(PLAIN.length);
  try {
    const handle = openSync(file, "r");
    try {
      return readSync(handle, head) === head.length && head.toString("latin1") === PLAIN;
    } finally {
      closeSync(handle);
    }
  } catch {
    // Missing, or not to be read: opening it says so.
    return false;
  }
}

/**
 * Seals a closed database that nobody else has open, or with null makes a plain one of it, in place.
 * Not safe against a crash: `file` is a copy. Nothing is written beside it.
 */
export function sealDatabase(file: string, key: Buffer | null): void {
  const db = openDatabase(file, { fileMustExist: true });
  try {
    db.pragma("journal_mode = MEMORY");
    db.pragma("temp_store = MEMORY");
    if (key !== null) db.pragma("cipher = 'chacha20'");
    db.pragma(key === null ? "rekey = ''" : `rekey = "x'${key.toString("hex")}'"`);
  } finally {
    db.close();
  }
}
