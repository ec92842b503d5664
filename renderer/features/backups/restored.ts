import { type Backup, RESTORE_ASKED, type Restoration } from "../../../shared/contract/backups.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { isConnectionLost } from "../../bridge/connection.ts";

/** The desk may be closing before its answer is through: no answer is no failure. */
export async function restoreBackup(client: DeskClient, { name }: Backup): Promise<void> {
  sessionStorage.setItem(RESTORE_ASKED, name);
  try {
    await client.backups.restore({ name });
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
