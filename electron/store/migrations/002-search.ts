import type { Migration } from "../migrate.ts";

/**
 * Full text, what the list filters and sorts by, and what it marks. All of it is derived: rows are
 * set back to journal row 0, so that the next start derives them anew while the list stays whole.
 *
 * Two indexes let automatic versions thin without a look at every version for each content.
 *
 * `full_text` holds no text of its own (`content=''`); the texts that hits are shown from are in
 * `texts`, a JSON object a draft.
 */
export const search: Migration = {
  number: 2,
  intent: "Search over every field; sections, tags and people to filter by; marks in the list.",
  up: (db) => {
    db.exec(`
ALTER TABLE derived DROP COLUMN search;
ALTER TABLE derived ADD COLUMN section TEXT;
ALTER TABLE derived ADD COLUMN sort_headline TEXT NOT NULL DEFAULT '';
ALTER TABLE derived ADD COLUMN stops INTEGER NOT NULL DEFAULT 0;
ALTER TABLE derived ADD COLUMN embargo_until TEXT;
UPDATE derived SET seq = 0;

CREATE TABLE labels (
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  draft INTEGER NOT NULL REFERENCES drafts (key),
  PRIMARY KEY (kind, name, draft)
) WITHOUT ROWID, STRICT;
CREATE INDEX labels_of_draft ON labels (draft);

CREATE TABLE texts (
  draft INTEGER PRIMARY KEY REFERENCES drafts (key),
  fields TEXT NOT NULL
) STRICT;

CREATE INDEX versions_by_article ON versions (article);
CREATE INDEX versions_by_state ON versions (state);

CREATE VIRTUAL TABLE full_text USING fts5 (
  headline, dek, body, captions, credits, byline, slug, tags, labels,
  content = '', contentless_delete = 1,
  prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
);
`);
  },
};
