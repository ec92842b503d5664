import type { Migration } from "../migrate.ts";

/**
 * When a draft is due and who is to see to it, beside its row; drafts linked to become labels. All of
 * that is derived: rows are set back to journal row 0, so that the next start derives them anew while
 * the list stays whole.
 */
export const deskAtWork: Migration = {
  number: 8,
  intent: "Deadlines, assignment, and which drafts link to which.",
  up: (db) => {
    db.exec(`
      ALTER TABLE derived ADD COLUMN deadline TEXT;
      ALTER TABLE derived ADD COLUMN assigned_id TEXT;
      ALTER TABLE derived ADD COLUMN assigned_name TEXT;
      UPDATE derived SET seq = 0;
    `);
  },
};
