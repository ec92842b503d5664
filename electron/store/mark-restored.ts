import { openDatabase } from "./open-database.ts";
import { writeSetting } from "./queries/settings.ts";
import { sorted } from "./sqlite-problem.ts";
import { storeOver } from "./store.ts";

/**
 * Gives a closed database, just brought back, a mark of its own: by it a window that was open before
 * knows that what it holds is not of this desk any more.
 */
export function markRestored(file: string, mark: string): void {
  sorted(file, () => {
    const db = openDatabase(file, { fileMustExist: true });
    try {
      writeSetting(storeOver(db), "restored", mark);
    } finally {
      db.close();
    }
  });
}
