import type { Migration } from "../migrate.ts";

/**
 * What a recovery took out of a draft's journal, byte for byte as it stood: rows that were damaged and
 * rows that build on what is lost. `kind` tells a row of the journal from a base. Nothing is ever
 * taken away here.
 */
export const setAside: Migration = {
  number: 7,
  intent: "What was damaged of a journal is kept when a draft is recovered.",
  up: (db) => {
    db.exec(`
CREATE TABLE set_aside (
  key INTEGER PRIMARY KEY,
  draft INTEGER NOT NULL REFERENCES drafts (key),
  kind TEXT NOT NULL,
  seq INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  at TEXT NOT NULL,
  person INTEGER,
  client_id INTEGER,
  article_schema INTEGER NOT NULL,
  crc INTEGER NOT NULL,
  aside_at TEXT NOT NULL
) STRICT;
`);
  },
};
