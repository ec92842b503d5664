import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../../shared/contract/problem.ts";
import { takeLock } from "../../store/desk-lock.ts";
import { faultsOf } from "../../store/inspect.ts";
import { holdKey } from "../../store/keyring.ts";
import { isPlain } from "../../store/open-database.ts";
import { DATABASE } from "../backups/backups-folder.ts";
import { prepareFolder } from "../desk/prepare-folder.ts";
import { readSeal } from "./key-file.ts";
import { settleSeal } from "./settle-seal.ts";

/** Does to a desk that nobody has open what `begin` writes down for it. */
export async function settleClosed(
  desk: string,
  begin: (folder: string) => Promise<Buffer>,
): Promise<void> {
  const folder = prepareFolder(desk);
  const lock = takeLock(join(folder, "desk.lock"));
  if (lock === null) {
    throw new Problem(
      "DESK_LOCKED",
      "Stet has this desk open. Nothing was changed. Close it, or seal and unseal it in its settings.",
      { desk: folder },
    );
  }
  try {
    if (readSeal(folder) === null) refuseDamaged(join(folder, DATABASE));
    holdKey(folder, await begin(folder));
    settleSeal(folder);
  } finally {
    lock.release();
  }
}

/** Before anything is written: what cannot be read whole is not sealed. A new desk has no database, or an empty one. */
function refuseDamaged(database: string): void {
  if (!existsSync(database) || statSync(database).size === 0) return;
  if (isPlain(database) && faultsOf(database).length === 0) return;
  throw new Problem(
    "DESK_CORRUPT",
    "This desk's database is damaged, so it was not sealed. Nothing was changed. Restore a backup first.",
  );
}
