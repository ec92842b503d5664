import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../../shared/contract/problem.ts";
import { faultsOf, inspect, KNOWN_SCHEMA } from "../../store/inspect.ts";
import type { LaidBackup } from "./as-folder.ts";
import { DATABASE } from "./backups-folder.ts";
import { newer, sha256Of } from "./manifest.ts";
import { syncFile } from "./sync-to-disk.ts";

/**
 * Copies a backup's database to `place` and proves that copy: the bytes that the manifest names, a
 * whole database, a schema that this Stet knows. The backup itself is never opened as a database,
 * so that it stays as it is. DESK_CORRUPT or DESK_NEWER.
 */
export function bringDatabase({ path, folder, manifest }: LaidBackup, place: string): void {
  copyFileSync(join(folder, DATABASE), place);
  syncFile(place);
  if (sha256Of(place) !== manifest.sha256) throw damaged(path, "its bytes have changed");
  const [fault] = faults(place);
  if (fault !== undefined) throw damaged(path, fault);
  if (inspect(place).schema > KNOWN_SCHEMA) throw newer(manifest);
}

function faults(database: string): string[] {
  try {
    return faultsOf(database);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function damaged(path: string, fault: string): Problem {
  return new Problem(
    "DESK_CORRUPT",
    `The backup ${path} is damaged (${fault}), so it was not restored. The desk is as it was. ` +
      "Restore another one.",
    { path },
  );
}
