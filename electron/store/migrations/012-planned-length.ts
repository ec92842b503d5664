import type { Migration } from "../migrate.ts";

/**
 * How long a draft should become, and by how many words it is too long, beside its row. All of that is
 * derived: the rows are set back to journal row 0, so that the next start derives them anew.
 */
export const plannedLength: Migration = {
  number: 12,
  intent: "The list tells planned lengths, and finds what is over them.",
  up: (db) => {
    db.exec(`
ALTER TABLE derived ADD COLUMN planned_length INTEGER;
ALTER TABLE derived ADD COLUMN over_length INTEGER NOT NULL DEFAULT 0;
CREATE INDEX derived_over_length ON derived (changed_at DESC) WHERE over_length > 0;
UPDATE derived SET seq = 0;
`);
  },
};
