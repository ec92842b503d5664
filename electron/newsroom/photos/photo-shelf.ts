import type { Readable } from "node:stream";

/** Where a newsroom's photos lie, by the SHA-256 of their bytes. */
export interface PhotoShelf {
  has(hash: string): Promise<boolean>;
  /** Null where there is none. */
  read(hash: string): Promise<{ readonly bytes: number; readonly stream: Readable } | null>;
  /** Keeps what comes once it is whole and what its name says; throws a `Refused` else, and keeps nothing. */
  keep(hash: string, incoming: Readable): Promise<void>;
  answers(): Promise<boolean>;
}
