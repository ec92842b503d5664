import { join } from "node:path";
import { Problem } from "../../../shared/contract/problem.ts";
import { KNOWN_SCHEMA } from "../../store/inspect.ts";
import { DATABASE, type KeptBackup, listBackups } from "../backups/backups-folder.ts";
import { sha256Of } from "../backups/manifest.ts";
import { wantRestore, wantSalvage } from "../backups/wanted-restore.ts";

/** What a host can offer a person whose desk's database is refused. */
export interface WayBack {
  /** Why the desk was not opened. */
  readonly why: string;
  /** The newest good backup; null where there is none. */
  readonly backup: WayToBackup | null;
  /** The next opening of the desk first saves what can be read of the damaged database, which is kept. */
  readonly salvageNext: () => void;
}

interface WayToBackup {
  /** When it was made, and how many drafts it holds. */
  readonly madeAt: string;
  readonly drafts: number;
  /** The next opening of the desk restores it first, and keeps what stands. */
  readonly restoreNext: () => void;
}

/** Null where the desk was refused for anything but damage. */
export function wayBackFrom(error: unknown, folderOf: () => string): WayBack | null {
  if (!(error instanceof Problem) || error.code !== "DESK_CORRUPT") return null;
  const folder = folderOf();
  return { why: error.message, backup: newestGood(folder), salvageNext: () => wantSalvage(folder) };
}

function newestGood(folder: string): WayToBackup | null {
  const backup = listBackups(folder).find(isGood);
  if (backup === undefined) return null;
  const { name, manifest } = backup;
  const { madeAt, drafts } = manifest;
  return { madeAt, drafts, restoreNext: () => wantRestore(folder, name) };
}

/** Its bytes are those that were proven whole when it was made, and this Stet knows their schema. */
function isGood({ path, manifest }: KeptBackup): boolean {
  try {
    return manifest.schema <= KNOWN_SCHEMA && sha256Of(join(path, DATABASE)) === manifest.sha256;
  } catch {
    return false;
  }
}
