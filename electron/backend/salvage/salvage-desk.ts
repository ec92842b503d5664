import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { uuidv7 } from "uuidv7";
import type { Recovery } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { markRestored } from "../../store/mark-restored.ts";
import { openStore } from "../../store/open-store.ts";
import { deviceKey } from "../../store/queries/devices.ts";
import { allDrafts } from "../../store/queries/drafts.ts";
import { readSetting } from "../../store/queries/settings.ts";
import { type Salvaged, salvageDatabase } from "../../store/salvage/salvage-database.ts";
import { DATABASE, listBackups } from "../backups/backups-folder.ts";
import { setAside } from "../backups/keep-what-stands.ts";
import type { BackupOrder } from "../backups/make-backup.ts";
import { clearIncoming, putInPlace } from "../backups/restore-backup.ts";
import { syncFile } from "../backups/sync-to-disk.ts";
import { openDrafts } from "../drafts/open-drafts.ts";
import { recoverDraft } from "../recovery/recover-draft.ts";

export interface SalvagedDesk extends Omit<Salvaged, "drafts"> {
  /** Where the damaged database lies, byte for byte. */
  readonly kept: string;
  readonly drafts: number;
  /** Drafts of which only their writing was left; they have a new id. */
  readonly foundDrafts: number;
  /** What became of each draft whose journal was damaged. */
  readonly recovered: readonly Recovery[];
  /** Drafts that could not be made whole. */
  readonly unrecovered: readonly DraftId[];
}

/**
 * Makes a sound desk of one whose database has pages that cannot be read; the caller holds its lock
 * and nobody has it open. The damaged database is only read, and kept aside before the new
 * one takes its place in one step. A Problem says why nothing was changed.
 */
export function salvageUnderLock(order: BackupOrder): SalvagedDesk {
  const { desk, at } = order;
  const from = join(desk, DATABASE);
  if (!existsSync(from)) throw nothingThere(desk);
  clearIncoming(desk);
  const incoming = join(desk, `${DATABASE}.incoming`);
  try {
    const { drafts: foundDrafts, ...salvaged } = salvageDatabase({
      from,
      to: incoming,
      backups: listBackups(desk).map(({ path }) => join(path, DATABASE)),
      at,
      newId: uuidv7,
    });
    const made = madeWhole(incoming, order);
    const kept = setAside(order);
    markRestored(incoming, randomUUID());
    syncFile(incoming);
    putInPlace(incoming, desk);
    return { ...salvaged, ...made, kept, foundDrafts };
  } finally {
    clearIncoming(desk);
  }
}

/** Recovers every draft of the new database whose journal is not sound. */
function madeWhole(
  database: string,
  { desk: folder, at }: BackupOrder,
): Pick<SalvagedDesk, "drafts" | "recovered" | "unrecovered"> {
  // The damaged one is kept: no backup is needed before this one is brought up to date.
  const store = openStore(database, { readonly: false, backUp: () => {} });
  try {
    const device = deviceKey(store, readSetting(store, "device") ?? uuidv7(), at);
    const desk = { folder, store, drafts: openDrafts(store), device, tell: () => {} };
    const recovered: Recovery[] = [];
    const unrecovered: DraftId[] = [];
    const ids = allDrafts(store).map(({ id }) => id);
    for (const id of ids) {
      try {
        const said = store.transaction(() => recoverDraft(desk, { id, person: null, at }));
        if (said.damaged > 0 || said.unplaced > 0) recovered.push(said);
      } catch {
        // It is told, stays as it is on the desk, and may be in a backup.
        unrecovered.push(id);
      }
      desk.drafts.forgetAll();
    }
    return { drafts: ids.length, recovered, unrecovered };
  } finally {
    store.close();
  }
}

function nothingThere(desk: string): Problem {
  return new Problem(
    "NOT_FOUND",
    `There is no desk in ${desk}. Nothing was changed. Name the folder of one with --desk.`,
  );
}
