import type { Migration } from "../migrate.ts";

/**
 * What a draft was at the last of the journal rows that were taken away for their age, so that the
 * rows behind it can still be replayed. A draft without such a row has its whole journal.
 */
export const bases: Migration = {
  number: 6,
  intent: "Where the journal of an old draft begins.",
  up: (db) => {
    db.exec(`
CREATE TABLE bases (
  draft INTEGER PRIMARY KEY REFERENCES drafts (key),
  seq INTEGER NOT NULL,
  at TEXT NOT NULL,
  state BLOB NOT NULL,
  article_schema INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;
`);
  },
};
