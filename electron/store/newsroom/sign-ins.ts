import type { Member } from "../../../shared/newsroom/wire.ts";
import { first, type Sql } from "./sql.ts";

export interface Arriving {
  readonly person: Pick<Member, "id" | "name" | "initials">;
  readonly device: string;
}

/** A sign-in in a browser, from when a desk asks for it until it has its session. */
export interface SignIn {
  readonly pairingHash: string;
  readonly stateHash: string;
  /** What the desk's own secret hashes to. */
  readonly challenge: string;
  readonly arriving: Arriving;
  readonly checks: { readonly verifier: string; readonly nonce: string };
  readonly expiresAt: number;
}

export interface Proof {
  readonly subject: string;
  readonly name: string;
  readonly answerHash: string;
}

export interface SignIns {
  begin(one: SignIn): Promise<void>;
  /** Answers once for each state. */
  take(stateHash: string, now: number): Promise<SignIn | null>;
  proved(pairingHash: string, proof: Proof): Promise<void>;
  /** Nobody was proved: the desk that waits is told so. */
  drop(pairingHash: string): Promise<void>;
  allow(answerHash: string, now: number): Promise<boolean>;
  /** Answers once for each that was allowed. */
  finish(
    pairingHash: string,
    challenge: string,
    now: number,
  ): Promise<"unknown" | "waits" | { readonly arriving: Arriving; readonly proof: Proof }>;
}

interface SignInRow {
  readonly pairing_hash: string;
  readonly state_hash: string;
  readonly challenge: string;
  readonly arriving: string;
  readonly checks: string;
  readonly proof: string | null;
  readonly is_allowed: number;
  readonly expires_at: number;
}

export function signInsIn(sql: Sql): SignIns {
  return {
    begin: async ({ pairingHash, stateHash, challenge, arriving, checks, expiresAt }) => {
      await sql.run(
        `INSERT INTO sign_ins (pairing_hash, state_hash, challenge, arriving, checks, expires_at)
         VALUES (?, ?, ?, ?, ?, ?)`,
        ...[pairingHash, stateHash, challenge],
        ...[JSON.stringify(arriving), JSON.stringify(checks), expiresAt],
      );
    },
    take: async (stateHash, now) => {
      await sql.run("DELETE FROM sign_ins WHERE expires_at <= ?", now);
      const row = await first<SignInRow>(
        sql,
        "UPDATE sign_ins SET is_taken = 1 WHERE state_hash = ? AND is_taken = 0 RETURNING *",
        stateHash,
      );
      return row === null ? null : signInOf(row);
    },
    proved: async (pairingHash, proof) => {
      await sql.run(
        "UPDATE sign_ins SET proof = ?, answer_hash = ? WHERE pairing_hash = ?",
        ...[JSON.stringify(proof), proof.answerHash, pairingHash],
      );
    },
    drop: async (pairingHash) => {
      await sql.run("DELETE FROM sign_ins WHERE pairing_hash = ?", pairingHash);
    },
    allow: async (answerHash, now) =>
      (await sql.run(
        "UPDATE sign_ins SET is_allowed = 1 WHERE answer_hash = ? AND expires_at > ?",
        ...[answerHash, now],
      )) > 0,
    finish: (pairingHash, challenge, now) =>
      sql.transaction(async (within) => {
        const row = await first<SignInRow>(
          within,
          "SELECT * FROM sign_ins WHERE pairing_hash = ? AND challenge = ? AND expires_at > ?",
          ...[pairingHash, challenge, now],
        );
        if (row === null) return "unknown";
        if (row.is_allowed === 0 || row.proof === null) return "waits";
        const gone = await within.run("DELETE FROM sign_ins WHERE pairing_hash = ?", pairingHash);
        if (gone === 0) return "unknown";
        return { arriving: JSON.parse(row.arriving), proof: JSON.parse(row.proof) };
      }),
  };
}

function signInOf(row: SignInRow): SignIn {
  return {
    pairingHash: row.pairing_hash,
    stateHash: row.state_hash,
    challenge: row.challenge,
    arriving: JSON.parse(row.arriving),
    checks: JSON.parse(row.checks),
    expiresAt: row.expires_at,
  };
}
