import type { Migration } from "../migrate.ts";

/**
 * The texts of search hold photographer and agency also where a credit is written another way. They
 * are derived: rows are set back to journal row 0, so that the next start derives them anew.
 */
export const photographersByName: Migration = {
  number: 9,
  intent: "Photographers and agencies found by name, however the credit is written.",
  up: (db) => {
    db.exec("UPDATE derived SET seq = 0");
  },
};
