import { randomUUID } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FoundBackup } from "./find-backup.ts";
import { unpackFile } from "./read-file.ts";

/** A backup that lies as a folder, whatever it was. */
export interface LaidBackup extends FoundBackup {
  readonly folder: string;
}

const INCOMING = ".incoming-";

/**
 * Works on a backup as a folder: its own, or the one that its file is unpacked and checked into,
 * within the desk and gone afterwards. The caller holds the desk's lock.
 */
export function asFolder<Result>(
  desk: string,
  found: FoundBackup,
  work: (laid: LaidBackup) => Result,
): Result {
  clearIncoming(desk);
  if (statSync(found.path).isDirectory()) return work({ ...found, folder: found.path });
  const folder = join(desk, `${INCOMING}${randomUUID()}`);
  try {
    const manifest = unpackFile(found.path, folder);
    return work({ ...found, manifest, folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a restore that was killed left behind. */
function clearIncoming(desk: string): void {
  for (const name of readdirSync(desk)) {
    if (name.startsWith(INCOMING)) rmSync(join(desk, name), { recursive: true, force: true });
  }
}
