import type { Sql } from "./sql.ts";

type Steps = (types: Sql["types"]) => readonly string[];

/**
 * A newsroom's schema, in steps that are never changed later. `counters.revision` rises with every
 * change of the list; who raises it holds its row until the commit, so revisions appear in their order
 * and no cursor passes one by.
 */
const first: Steps = ({ bytes, serial }) => [
  "CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
  "CREATE TABLE counters (name TEXT PRIMARY KEY, value BIGINT NOT NULL)",
  "INSERT INTO counters VALUES ('revision', 0), ('members', 0)",
  `CREATE TABLE drafts (
     id TEXT PRIMARY KEY,
     state ${bytes} NOT NULL,
     stamp BIGINT NOT NULL,
     revision BIGINT NOT NULL,
     listed TEXT NOT NULL
   )`,
  "CREATE INDEX drafts_revision ON drafts (revision)",
  `CREATE TABLE tails (seq ${serial}, draft TEXT NOT NULL, bytes ${bytes} NOT NULL)`,
  "CREATE INDEX tails_draft ON tails (draft)",
  `CREATE TABLE writers (
     draft TEXT NOT NULL,
     client BIGINT NOT NULL,
     writer TEXT NOT NULL,
     PRIMARY KEY (draft, client)
   )`,
  `CREATE TABLE versions (
     draft TEXT NOT NULL,
     id TEXT NOT NULL,
     version TEXT NOT NULL,
     PRIMARY KEY (draft, id)
   )`,
  `CREATE TABLE contents (hash TEXT PRIMARY KEY, bytes ${bytes} NOT NULL)`,
  `CREATE TABLE members (
     id TEXT PRIMARY KEY,
     name TEXT NOT NULL,
     initials TEXT NOT NULL,
     role TEXT NOT NULL,
     subject TEXT UNIQUE,
     joined_at BIGINT NOT NULL,
     revoked_at BIGINT
   )`,
  `CREATE TABLE invitations (
     code_hash TEXT PRIMARY KEY,
     role TEXT NOT NULL,
     uses INTEGER NOT NULL,
     member TEXT,
     expires_at BIGINT NOT NULL
   )`,
  `CREATE TABLE sessions (
     id TEXT PRIMARY KEY,
     member TEXT NOT NULL REFERENCES members (id),
     device TEXT NOT NULL,
     access_hash TEXT NOT NULL UNIQUE,
     access_until BIGINT NOT NULL,
     revoked_at BIGINT
   )`,
  `CREATE TABLE renewals (
     hash TEXT PRIMARY KEY,
     session TEXT NOT NULL REFERENCES sessions (id),
     made_at BIGINT NOT NULL,
     spent_at BIGINT,
     next_hash TEXT
   )`,
  `CREATE TABLE sign_ins (
     pairing_hash TEXT PRIMARY KEY,
     state_hash TEXT NOT NULL UNIQUE,
     challenge TEXT NOT NULL,
     arriving TEXT NOT NULL,
     checks TEXT NOT NULL,
     is_taken INTEGER NOT NULL DEFAULT 0,
     proof TEXT,
     answer_hash TEXT UNIQUE,
     is_allowed INTEGER NOT NULL DEFAULT 0,
     expires_at BIGINT NOT NULL
   )`,
  `CREATE TABLE quarantine (
     seq ${serial},
     draft TEXT NOT NULL,
     member TEXT NOT NULL,
     why TEXT NOT NULL,
     at BIGINT NOT NULL,
     bytes ${bytes} NOT NULL
   )`,
];

export const MIGRATIONS: readonly Steps[] = [first];
