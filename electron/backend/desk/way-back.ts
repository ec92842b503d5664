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

/** What is said of it on any screen, and on the presses that lead there. */
export const WAY_BACK_WORDS = {
  title: "This desk cannot be opened",
  salvage: "Save what can be read",
  salvaging:
    "What can be read of the damaged database is saved, and what cannot is taken from the desk's backups and " +
    "versions. The damaged database is kept.",
  none: "There is no good backup on this desk.",
};

/** The same of the backup. */
export function backupWords({ madeAt, drafts }: Omit<WayToBackup, "restoreNext">) {
  const moment = `${DAY.format(Date.parse(madeAt))}, ${TIME.format(Date.parse(madeAt))}`;
  const count = drafts === 1 ? "1 draft" : `${drafts} drafts`;
  return {
    offer: `The newest good backup is of ${moment}, with ${count}.`,
    press: "Restore this backup…",
    question: "Restore this backup?",
    consequence:
      `The desk becomes what it was on ${moment}, with ${count}. What was written since is not in it. ` +
      "The damaged database is kept beside the backups, and nothing is deleted.",
    certain: "Restore the desk",
    back: "Not now",
  };
}

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });
const TIME = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" });
