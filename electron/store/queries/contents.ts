import { createHash } from "node:crypto";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { Store } from "../store.ts";

/** A content on its way in: named by the SHA-256 of what it holds, compressed with zstd. */
export interface Packed {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

export function pack(content: Uint8Array): Packed {
  return { hash: sha256(content), bytes: zstdCompressSync(content) };
}

/** Keeps a content; the same content is kept once. */
export function putContent(store: Store, { hash, bytes }: Packed): void {
  store.run("INSERT OR IGNORE INTO contents (hash, bytes) VALUES (?, ?)", hash, bytes);
}

/** Null where the content is missing or is not what its name says. */
export function getContent(store: Store, hash: string): Uint8Array | null {
  const row = store.get<{ bytes: Uint8Array }>("SELECT bytes FROM contents WHERE hash = ?", hash);
  if (row === undefined) return null;
  const content = unpacked(row.bytes);
  return content !== null && sha256(content) === hash ? content : null;
}

function unpacked(bytes: Uint8Array): Uint8Array | null {
  try {
    return zstdDecompressSync(bytes);
  } catch {
    // Damaged bytes are no frame; the caller tells the person which version it was.
    return null;
  }
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** A content as it is kept, for another store; null where it is missing. */
export function packedContent(store: Store, hash: string): Packed | null {
  const row = store.get<{ bytes: Uint8Array }>("SELECT bytes FROM contents WHERE hash = ?", hash);
  return row === undefined ? null : { hash, bytes: row.bytes };
}

/** No content is longer than this: a strange frame could say of itself that it is. */
const LONGEST = 1 << 28;

/** What a content from elsewhere holds; null where it is not what its name says. */
export function contentIn({ hash, bytes }: Packed): Uint8Array | null {
  try {
    const content = zstdDecompressSync(bytes, { maxOutputLength: LONGEST });
    return sha256(content) === hash ? content : null;
  } catch {
    // Strange bytes are no frame; whoever asked for them goes without.
    return null;
  }
}
