import type { Migration } from "../migrate.ts";

/**
 * Which photos each draft shows and carries, which of them are killed, and until when they may be
 * used, as labels. All of it is derived: rows are set back to journal row 0, so that the next start
 * derives them anew while the list stays whole.
 */
export const photoUses: Migration = {
  number: 4,
  intent: "Where each photo is used.",
  up: (db) => {
    db.exec("UPDATE derived SET seq = 0");
  },
};
