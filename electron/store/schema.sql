CREATE TABLE assets (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  caption TEXT,
  alt TEXT,
  photographer TEXT,
  agency TEXT,
  created_at TEXT NOT NULL
, details TEXT, rights TEXT, killed TEXT, focus TEXT, likeness TEXT) WITHOUT ROWID, STRICT;

CREATE TABLE bases (
  draft INTEGER PRIMARY KEY REFERENCES drafts (key),
  seq INTEGER NOT NULL,
  at TEXT NOT NULL,
  state BLOB NOT NULL,
  article_schema INTEGER NOT NULL,
  crc INTEGER NOT NULL
, packed INTEGER) STRICT;

CREATE INDEX bases_loose ON bases (draft) WHERE packed IS NULL;

CREATE TABLE contents (
  hash TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE derived (
  draft INTEGER PRIMARY KEY REFERENCES drafts (key),
  seq INTEGER NOT NULL,
  status TEXT NOT NULL,
  headline TEXT,
  slug TEXT,
  words INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by INTEGER REFERENCES people (key), section TEXT, sort_headline TEXT NOT NULL DEFAULT '', stops INTEGER NOT NULL DEFAULT 0, embargo_until TEXT, open_comments INTEGER NOT NULL DEFAULT 0, open_queries INTEGER NOT NULL DEFAULT 0, open_suggestions INTEGER NOT NULL DEFAULT 0, deadline TEXT, assigned_id TEXT, assigned_name TEXT, planned_length INTEGER, over_length INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX derived_assigned ON derived (assigned_id) WHERE assigned_id IS NOT NULL;

CREATE INDEX derived_by_change ON derived (changed_at DESC);

CREATE INDEX derived_by_changer ON derived (changed_by);

CREATE INDEX derived_by_headline ON derived (sort_headline = '', sort_headline, changed_at DESC);

CREATE INDEX derived_by_section ON derived (section, changed_at DESC, seq DESC);

CREATE INDEX derived_by_slug ON derived (slug);

CREATE INDEX derived_by_status ON derived (status, changed_at DESC, seq DESC);

CREATE INDEX derived_by_words ON derived (words DESC, changed_at DESC);

CREATE INDEX derived_due ON derived (deadline) WHERE deadline IS NOT NULL;

CREATE INDEX derived_open_comments ON derived (changed_at DESC) WHERE open_comments > 0;

CREATE INDEX derived_open_queries ON derived (changed_at DESC) WHERE open_queries > 0;

CREATE INDEX derived_over_length ON derived (changed_at DESC) WHERE over_length > 0;

CREATE TABLE devices (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE drafts (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  binned_at TEXT,
  caret_anchor INTEGER,
  caret_head INTEGER
) STRICT;

CREATE INDEX drafts_binned ON drafts (binned_at) WHERE binned_at IS NOT NULL;

CREATE INDEX drafts_by_creation ON drafts (created_at DESC, key DESC);

CREATE VIRTUAL TABLE full_text USING fts5 (
  headline, dek, body, captions, credits, byline, slug, tags, labels,
  content = '', contentless_delete = 1,
  prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE 'full_text_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'full_text_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'full_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'full_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  draft INTEGER NOT NULL REFERENCES drafts (key),
  bytes BLOB NOT NULL,
  at TEXT NOT NULL,
  person INTEGER REFERENCES people (key),
  device INTEGER NOT NULL REFERENCES devices (key),
  client_id INTEGER NOT NULL,
  article_schema INTEGER NOT NULL,
  crc INTEGER NOT NULL
, stamp INTEGER) STRICT;

CREATE INDEX journal_of_draft ON journal (draft, seq);

CREATE TABLE labels (
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  draft INTEGER NOT NULL REFERENCES drafts (key),
  PRIMARY KEY (kind, name, draft)
) WITHOUT ROWID, STRICT;

CREATE INDEX labels_of_draft ON labels (draft);

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

CREATE TABLE people (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  initials TEXT NOT NULL,
  created_at TEXT NOT NULL
, role TEXT, colour TEXT) STRICT;

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
, packed INTEGER) STRICT;

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID, STRICT;

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

CREATE INDEX shared_drafts_refused ON shared_drafts (draft) WHERE refused IS NOT NULL;

CREATE INDEX shared_drafts_there ON shared_drafts (draft) WHERE there = 1;

CREATE TABLE shared_photos (
  hash TEXT PRIMARY KEY
) WITHOUT ROWID, STRICT;

CREATE TABLE shared_versions (
  id TEXT PRIMARY KEY,
  draft INTEGER NOT NULL REFERENCES drafts (key)
) WITHOUT ROWID, STRICT;

CREATE INDEX shared_versions_of_draft ON shared_versions (draft);

CREATE TABLE snapshots (
  draft INTEGER PRIMARY KEY REFERENCES drafts (key),
  seq INTEGER NOT NULL,
  state BLOB NOT NULL,
  article_schema INTEGER NOT NULL,
  crc INTEGER NOT NULL
, packed INTEGER) STRICT;

CREATE INDEX snapshots_loose ON snapshots (draft) WHERE packed IS NULL;

CREATE TABLE texts (
  draft INTEGER PRIMARY KEY REFERENCES drafts (key),
  fields TEXT NOT NULL
) STRICT;

CREATE TABLE versions (
  id TEXT PRIMARY KEY,
  draft INTEGER NOT NULL REFERENCES drafts (key),
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT,
  note TEXT,
  author INTEGER REFERENCES people (key),
  created_at TEXT NOT NULL,
  words INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  article TEXT NOT NULL REFERENCES contents (hash),
  state TEXT NOT NULL REFERENCES contents (hash), files TEXT, stamp INTEGER,
  UNIQUE (draft, number)
) WITHOUT ROWID, STRICT;

CREATE INDEX versions_by_article ON versions (article);

CREATE INDEX versions_by_state ON versions (state);
