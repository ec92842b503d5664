import type { Backup, Restoration } from "../../../shared/contract/backups.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { RESTORE_ASKED } from "../../../shared/contract/restore-asked.ts";
import { isConnectionLost } from "../../bridge/connection.ts";

export function restoreBackup(client: DeskClient, { name }: Backup): Promise<void> {
  return askedHere(name, () => client.backups.restore({ name }));
}

export function salvageDesk(client: DeskClient): Promise<void> {
  return askedHere("salvage", () => client.backups.salvage());
}

/** The desk may be closing before its answer is through: no answer is no failure. */
async function askedHere(what: string, ask: () => Promise<void>): Promise<void> {
  sessionStorage.setItem(RESTORE_ASKED, what);
  try {
    await ask();
  } catch (error) {
    const problem = toProblem(error);
    if (isConnectionLost(problem)) return;
    sessionStorage.removeItem(RESTORE_ASKED);
    throw problem;
  }
}

/** What became of the restore that this window asked for; null where it asked for none. */
export async function restoreAskedHere(client: DeskClient): Promise<Restoration | null> {
  if (sessionStorage.getItem(RESTORE_ASKED) === null) return null;
  sessionStorage.removeItem(RESTORE_ASKED);
  return client.backups.restored();
}
