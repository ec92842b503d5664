import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("./failing-disk.c", import.meta.url));

/** What goes wrong with the disk, as `failing-disk.c` reads it. */
export interface DiskOrder {
  readonly operations: string;
  /** Counted from 1. */
  readonly first: number;
  readonly count: number;
  readonly how: "ENOSPC" | "EIO" | "EROFS" | "EDQUOT" | "short" | "torn" | "kill" | "slow";
}

/** A disk under a desk, fine until it is told otherwise. */
export interface Disk {
  readonly environment: NodeJS.ProcessEnv;
  readonly fail: (order: DiskOrder) => void;
  readonly mend: () => void;
}

let library: string | null = null;

/** Why there can be no failing disk here, as a sentence; null where it can. */
export function noDisk(): string | null {
  if (process.platform !== "linux")
    return "The failing disk is laid under programs on Linux alone.";
  const found = spawnSync("cc", ["--version"]);
  return found.status === 0 ? null : "There is no C compiler (cc) to make the failing disk with.";
}

/** Lays it under the programs that are started with its environment. */
export function layDisk(desk: string, beside: string): Disk {
  library ??= compiled();
  const order = path.join(beside, "disk-order");
  return {
    environment: { LD_PRELOAD: library, STET_DISK_FOLDER: desk, STET_DISK_ORDER: order },
    fail: ({ operations, first, count, how }) =>
      writeFileSync(order, `${operations} ${first} ${count} ${how}\n`),
    mend: () => rmSync(order, { force: true }),
  };
}

export function removeLibrary(): void {
  if (library !== null) rmSync(path.dirname(library), { recursive: true, force: true });
  library = null;
}

function compiled(): string {
  const made = path.join(mkdtempSync(path.join(os.tmpdir(), "stet-disk-")), "failing-disk.so");
  const args = ["-shared", "-fPIC", "-O1", "-Wall", "-o", made, SOURCE, "-ldl", "-lpthread"];
  const { status, stderr } = spawnSync("cc", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The failing disk could not be compiled: ${stderr}`);
  return made;
}
