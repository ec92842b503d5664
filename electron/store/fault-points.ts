/** A moment at which a test may end the program, or let the disk refuse. */
export type FaultPoint =
  /** One transaction of the writing thread: before it, before its commit, after it. */
  | "write.begun"
  | "write.written"
  | "write.committed"
  /** A read, a picture, a backup, a bundle, before the thread sets to it. */
  | "read.begun"
  | "picture.begun"
  | "backup.begun"
  | "bundle.begun"
  | "migration.applied"
  | "migration.committed"
  | "backup.copied"
  | "backup.filled"
  | "backup.named"
  | "restore.kept"
  | "restore.logGone"
  | "restore.named"
  /** A file that leaves the desk. */
  | "file.filled"
  | "file.named"
  | "photo.received"
  | "photo.named"
  | "bundle.checked"
  | "bundle.laid"
  /** A desk that is being sealed or unsealed, from the wish on. */
  | "seal.begun"
  | "seal.photo"
  | "seal.checked"
  | "seal.named"
  | "seal.cleared"
  /** A plain backup that is sealed. */
  | "sealBackup.filled"
  | "sealBackup.named";

/**
 * What a test puts into a process before the program starts, and into each of its threads. Nobody is
 * there in a program that people run. What it throws is met as if the disk had said it.
 */
export interface FaultPoints {
  readonly reach: (point: FaultPoint, detail: string) => void;
}

const given: unique symbol = Symbol.for("stet.fault-points") as never;

/** Tells whoever watches that the work has come to this point; `detail` says of what. */
export function reach(point: FaultPoint, detail = ""): void {
  (globalThis as { [given]?: FaultPoints })[given]?.reach(point, detail);
}
