import { changed } from "./members.ts";
import { first, type Sql, type Statements } from "./sql.ts";

/** A desk that is signed in. Secrets are kept by their hashes alone. */
export interface KeptSession {
  readonly id: string;
  readonly member: string;
  readonly device: string;
  readonly accessUntil: number;
  readonly revokedAt: number | null;
}

/** Hashes of a session's next two secrets. */
export interface Secrets {
  readonly accessHash: string;
  readonly accessUntil: number;
  readonly renewalHash: string;
}

export type Renewed =
  | { readonly kind: "renewed"; readonly session: KeptSession }
  /** The secret was used before, as somebody does who stole it: the session is over. */
  | { readonly kind: "revoked" }
  | { readonly kind: "unknown" };

export interface Sessions {
  begin(
    session: Pick<KeptSession, "id" | "member" | "device">,
    secrets: Secrets,
    now: number,
  ): Promise<void>;
  byAccess(accessHash: string): Promise<KeptSession | null>;
  renew(renewalHash: string, secrets: Secrets, now: number): Promise<Renewed>;
  end(id: string, now: number): Promise<void>;
  /** Those of these that go on. */
  alive(ids: readonly string[]): Promise<KeptSession[]>;
}

/**
 * An answer that was lost on its way: the desk asks again with the secret that it has. Only while
 * nobody has used what was answered.
 */
const LOST_ANSWER_MS = 120_000;
/** A desk that was away for longer signs in again. */
const LONGEST_AWAY_MS = 90 * 24 * 60 * 60 * 1000;

interface SessionRow {
  readonly id: string;
  readonly member: string;
  readonly device: string;
  readonly access_until: number;
  readonly revoked_at: number | null;
}

interface RenewalRow {
  readonly hash: string;
  readonly session: string;
  readonly made_at: number;
  readonly spent_at: number | null;
  readonly next_hash: string | null;
}

const COLUMNS = "id, member, device, access_until, revoked_at";

export function sessionsIn(sql: Sql): Sessions {
  return {
    begin: (session, secrets, now) =>
      sql.transaction((within) => begin(within, session, secrets, now)),
    byAccess: async (accessHash) => {
      const asked = `SELECT ${COLUMNS} FROM sessions WHERE access_hash = ?`;
      const row = await first<SessionRow>(sql, asked, accessHash);
      return row === null ? null : sessionOf(row);
    },
    renew: async (renewalHash, secrets, now) => {
      const renewed = await sql.transaction((within) => renew(within, renewalHash, secrets, now));
      if (renewed.kind === "renewed" || renewed.session === null) return renewed;
      await end(sql, renewed.session, now);
      return { kind: "revoked" };
    },
    end: (id, now) => end(sql, id, now),
    alive: async (ids) => {
      if (ids.length === 0) return [];
      const rows = await sql.all<SessionRow>(
        `SELECT ${COLUMNS} FROM sessions
         WHERE revoked_at IS NULL AND id IN (${ids.map(() => "?").join(", ")})`,
        ...ids,
      );
      return rows.map(sessionOf);
    },
  };
}

function sessionOf({ id, member, device, access_until, revoked_at }: SessionRow): KeptSession {
  return { id, member, device, accessUntil: access_until, revokedAt: revoked_at };
}

async function begin(
  sql: Statements,
  { id, member, device }: Pick<KeptSession, "id" | "member" | "device">,
  secrets: Secrets,
  now: number,
): Promise<void> {
  await sql.run(
    "INSERT INTO sessions (id, member, device, access_hash, access_until) VALUES (?, ?, ?, ?, ?)",
    ...[id, member, device, secrets.accessHash, secrets.accessUntil],
  );
  await addRenewal(sql, id, secrets.renewalHash, now);
}

async function addRenewal(sql: Statements, session: string, hash: string, now: number) {
  await sql.run(
    "INSERT INTO renewals (hash, session, made_at) VALUES (?, ?, ?)",
    ...[hash, session, now],
  );
}

type Renewing =
  | Extract<Renewed, { kind: "renewed" }>
  | { readonly kind: "unknown"; readonly session: null }
  /** To be ended. */
  | { readonly kind: "stolen"; readonly session: string };

async function renew(
  sql: Statements,
  renewalHash: string,
  secrets: Secrets,
  now: number,
): Promise<Renewing> {
  // Whoever spends it first goes on; a second one at the same time waits here.
  await sql.run("UPDATE renewals SET made_at = made_at WHERE hash = ?", renewalHash);
  const row = await first<RenewalRow>(sql, "SELECT * FROM renewals WHERE hash = ?", renewalHash);
  const session = row === null ? null : await sessionNamed(sql, row.session);
  if (row === null || session === null || session.revokedAt !== null) return UNKNOWN;
  if (now - row.made_at > LONGEST_AWAY_MS) return UNKNOWN;
  if (!(await mayRenew(sql, row, now))) return { kind: "stolen", session: session.id };
  await addRenewal(sql, session.id, secrets.renewalHash, now);
  for (const hash of [row.hash, row.next_hash]) {
    if (hash !== null) await spend(sql, hash, secrets.renewalHash, now);
  }
  await sql.run(
    "UPDATE sessions SET access_hash = ?, access_until = ? WHERE id = ?",
    ...[secrets.accessHash, secrets.accessUntil, session.id],
  );
  return { kind: "renewed", session: { ...session, accessUntil: secrets.accessUntil } };
}

const UNKNOWN = { kind: "unknown", session: null } as const;

async function mayRenew(sql: Statements, { spent_at, next_hash }: RenewalRow, now: number) {
  if (spent_at === null) return true;
  if (now - spent_at > LOST_ANSWER_MS || next_hash === null) return false;
  const next = await first<RenewalRow>(sql, "SELECT * FROM renewals WHERE hash = ?", next_hash);
  return next !== null && next.spent_at === null;
}

async function spend(sql: Statements, hash: string, next: string, now: number): Promise<void> {
  await sql.run(
    "UPDATE renewals SET spent_at = COALESCE(spent_at, ?), next_hash = ? WHERE hash = ?",
    ...[now, next, hash],
  );
}

async function sessionNamed(sql: Statements, id: string): Promise<KeptSession | null> {
  const row = await first<SessionRow>(sql, `SELECT ${COLUMNS} FROM sessions WHERE id = ?`, id);
  return row === null ? null : sessionOf(row);
}

async function end(sql: Sql, id: string, now: number): Promise<void> {
  await changed(sql, (within) =>
    within.run("UPDATE sessions SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL", now, id),
  );
}
