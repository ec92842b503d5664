import type { Member } from "../../../shared/newsroom/wire.ts";
import { first, type Sql, type Statements } from "./sql.ts";

export interface KnownMember extends Member {
  readonly revokedAt: number | null;
  readonly joinedAt: number;
}

export interface Invitation {
  readonly codeHash: string;
  readonly role: Member["role"];
  readonly uses: number;
  readonly expiresAt: number;
  /** Who comes in by it, where that is somebody whom the newsroom knows already. */
  readonly member: string | null;
}

export interface Members {
  all(): Promise<KnownMember[]>;
  get(id: string): Promise<KnownMember | null>;
  bySubject(subject: string): Promise<KnownMember | null>;
  add(member: Member, subject: string | null, at: number): Promise<void>;
  setRole(id: string, role: Member["role"]): Promise<boolean>;
  /** Ends all that this member may do, and every session of theirs; null lets them in again. */
  revoke(id: string, at: number | null): Promise<boolean>;
  invite(invitation: Invitation): Promise<void>;
  /** Uses an invitation up by one; null where it is unknown, used up or out of date. */
  useInvitation(codeHash: string, now: number): Promise<Pick<Invitation, "role" | "member"> | null>;
  /** Rises whenever a member or a session is changed by whom ever, also by another process. */
  stamp(): Promise<number>;
}

interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly role: Member["role"];
  readonly revoked_at: number | null;
  readonly joined_at: number;
}

const COLUMNS = "id, name, initials, role, revoked_at, joined_at";

export function membersIn(sql: Sql): Members {
  return {
    all: async () => {
      const rows = await sql.all<MemberRow>(
        `SELECT ${COLUMNS} FROM members ORDER BY joined_at, id`,
      );
      return rows.map(memberOf);
    },
    get: (id) => find(sql, "id", id),
    bySubject: (subject) => find(sql, "subject", subject),
    add: async ({ id, name, initials, role }, subject, at) => {
      await sql.run(
        "INSERT INTO members (id, name, initials, role, subject, joined_at) VALUES (?, ?, ?, ?, ?, ?)",
        ...[id, name, initials, role, subject, at],
      );
    },
    setRole: (id, role) =>
      changed(sql, (within) => within.run("UPDATE members SET role = ? WHERE id = ?", role, id)),
    revoke: (id, at) => changed(sql, (within) => revoke(within, id, at)),
    invite: async ({ codeHash, role, uses, expiresAt, member }) => {
      await sql.run(
        "INSERT INTO invitations (code_hash, role, uses, expires_at, member) VALUES (?, ?, ?, ?, ?)",
        ...[codeHash, role, uses, expiresAt, member],
      );
    },
    useInvitation: (codeHash, now) =>
      first<Pick<Invitation, "role" | "member">>(
        sql,
        `UPDATE invitations SET uses = uses - 1
         WHERE code_hash = ? AND uses > 0 AND expires_at > ? RETURNING role, member`,
        codeHash,
        now,
      ),
    stamp: async () => {
      const counted = "SELECT value FROM counters WHERE name = 'members'";
      return (await first<{ value: number }>(sql, counted))?.value ?? 0;
    },
  };
}

async function find(sql: Sql, column: "id" | "subject", value: string) {
  const row = await first<MemberRow>(
    sql,
    `SELECT ${COLUMNS} FROM members WHERE ${column} = ?`,
    value,
  );
  return row === null ? null : memberOf(row);
}

function memberOf({ id, name, initials, role, revoked_at, joined_at }: MemberRow): KnownMember {
  return {
    id: id as Member["id"],
    name,
    initials,
    role,
    revokedAt: revoked_at,
    joinedAt: joined_at,
  };
}

async function revoke(sql: Statements, id: string, at: number | null): Promise<number> {
  const found = await sql.run("UPDATE members SET revoked_at = ? WHERE id = ?", at, id);
  if (at !== null) {
    await sql.run(
      "UPDATE sessions SET revoked_at = ? WHERE member = ? AND revoked_at IS NULL",
      at,
      id,
    );
  }
  return found;
}

/** What other processes must hear of. */
export async function changed(
  sql: Sql,
  work: (within: Statements) => Promise<number>,
): Promise<boolean> {
  return sql.transaction(async (within) => {
    await within.run("UPDATE counters SET value = value + 1 WHERE name = 'members'");
    return (await work(within)) > 0;
  });
}
