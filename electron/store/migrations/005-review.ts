import type { Migration } from "../migrate.ts";

/**
 * What review leaves open in each draft, as counts beside its row, and who the people are. The counts
 * are derived: rows are set back to journal row 0, so that the next start counts them while the
 * list stays whole.
 */
export const review: Migration = {
  number: 5,
  intent: "Open comments, queries and suggestions; roles and colours of people.",
  up: (db) => {
    db.exec(`
      ALTER TABLE derived ADD COLUMN open_comments INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE derived ADD COLUMN open_queries INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE derived ADD COLUMN open_suggestions INTEGER NOT NULL DEFAULT 0;
      UPDATE derived SET seq = 0;
      ALTER TABLE people ADD COLUMN role TEXT;
      ALTER TABLE people ADD COLUMN colour TEXT;
    `);
  },
};
