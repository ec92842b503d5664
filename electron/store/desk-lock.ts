import Database from "better-sqlite3";
import { sorted, sqliteProblem } from "./sqlite-problem.ts";

/** Held while a desk is open; the system lets go of it when its holder dies, however it dies. */
export interface DeskLock {
  release(): void;
}

/** Takes the lock, or answers null where somebody else holds it. Never waits. */
export function takeLock(file: string): DeskLock | null {
  return sorted(file, () => {
    const db = new Database(file, { timeout: 0 });
    try {
      db.exec("BEGIN EXCLUSIVE");
    } catch (error) {
      db.close();
      if (sqliteProblem(error)?.code === "DESK_LOCKED") return null;
      throw error;
    }
    return { release: () => db.close() };
  });
}
