import { crc32, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { Store } from "../store.ts";

/** A draft's state as a row holds it. */
export interface StateColumns {
  readonly state: Uint8Array;
  /** 1 where the bytes are a zstd frame; else they are the state itself: 0 where they stay so. */
  readonly packed: number | null;
  /** Over the state itself, however it is kept. */
  readonly crc: number;
}

/** No state is longer than this: a damaged frame could say of itself that it is. */
const LONGEST = 1 << 30;

export function columnsOfState(state: Uint8Array): StateColumns {
  return { state: zstdCompressSync(state), packed: 1, crc: crc32(state) };
}

/** Null where it is not what was written. */
export function stateIn({ state, packed, crc }: StateColumns): Uint8Array | null {
  const plain = packed === 1 ? unpacked(state) : state;
  return plain !== null && crc32(plain) === crc ? plain : null;
}

function unpacked(bytes: Uint8Array): Uint8Array | null {
  try {
    return zstdDecompressSync(bytes, { maxOutputLength: LONGEST });
  } catch {
    // Damaged bytes are no frame; the caller says which draft's they are.
    return null;
  }
}

const TABLES = ["bases", "snapshots"] as const;

/**
 * Packs states that an earlier Stet left as they were, so many at most, and answers with how many it
 * looked at. One that is damaged stays byte for byte, and is not looked at again.
 */
export function packLoose(store: Store, limit: number): number {
  return TABLES.map((table) => packSome(store, table, limit)).reduce((sum, one) => sum + one);
}

function packSome(store: Store, table: (typeof TABLES)[number], limit: number): number {
  const rows = store.all<StateColumns & { draft: number }>(
    `SELECT draft, state, packed, crc FROM ${table} WHERE packed IS NULL LIMIT ?`,
    limit,
  );
  for (const { draft, ...row } of rows) {
    const columns = stateIn(row) === null ? null : columnsOfState(row.state);
    if (columns === null || stateIn(columns) === null) {
      store.run(`UPDATE ${table} SET packed = 0 WHERE draft = ?`, draft);
    } else {
      store.run(`UPDATE ${table} SET state = ?, packed = 1 WHERE draft = ?`, columns.state, draft);
    }
  }
  return rows.length;
}
