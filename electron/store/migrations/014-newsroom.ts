import type { Migration } from "../migrate.ts";

/**
 * The newsroom that this desk has joined, in one row, and how far it has got with each draft. A draft
 * with `there` is on the newsroom's server only: it has a row in the list and no journal.
 */
export const newsroom: Migration = {
  number: 14,
  intent: "A desk can join a newsroom, and knows what of it the newsroom has.",
  up: (db) => {
    db.exec(`
CREATE TABLE newsroom (
  key INTEGER PRIMARY KEY CHECK (key = 1),
  address TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  member TEXT NOT NULL,
  renewal TEXT,
  signed_out TEXT,
  cursor TEXT,
  keeps_all INTEGER NOT NULL DEFAULT 0,
  offline_since TEXT,
  joined_at TEXT NOT NULL
) STRICT;
CREATE TABLE shared_drafts (
  draft INTEGER PRIMARY KEY REFERENCES drafts (key),
  seq INTEGER NOT NULL DEFAULT 0,
  since TEXT,
  revision TEXT,
  told INTEGER NOT NULL DEFAULT 0,
  refused TEXT,
  there INTEGER NOT NULL DEFAULT 0,
  person TEXT
) STRICT;
CREATE INDEX shared_drafts_there ON shared_drafts (draft) WHERE there = 1;
CREATE INDEX shared_drafts_refused ON shared_drafts (draft) WHERE refused IS NOT NULL;
CREATE TABLE shared_versions (
  id TEXT PRIMARY KEY,
  draft INTEGER NOT NULL REFERENCES drafts (key)
) WITHOUT ROWID, STRICT;
CREATE INDEX shared_versions_of_draft ON shared_versions (draft);
CREATE TABLE shared_photos (
  hash TEXT PRIMARY KEY
) WITHOUT ROWID, STRICT;
`);
  },
};
