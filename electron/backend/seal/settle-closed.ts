import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../../shared/contract/problem.ts";
import { takeLock } from "../../store/desk-lock.ts";
import { faultsOf } from "../../store/inspect.ts";
import { holdKey } from "../../store/keyring.ts";
import { isPlain } from "../../store/open-database.ts";
import { DATABASE } from "../backups/backups-folder.ts";
import { prepareFolder } from "../desk/prepare-folder.ts";
import { beginUnsealing } from "./begin.ts";
import { readSeal } from "./key-file.ts";
import { settleSeal } from "./settle-seal.ts";
import { unlockDesk } from "./unlock.ts";

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
    if (readSeal(folder) === null && !isSound(folder, isPlain)) throw damaged();
    holdKey(folder, await begin(folder));
    settleSeal(folder);
  } finally {
    lock.release();
  }
}

/** Makes a desk that nobody has open plain again. */
export function unsealClosed(desk: string, passphrase: string): Promise<void> {
  return settleClosed(desk, async (folder) => {
    await unlockDesk(folder, passphrase);
    if (!isSound(folder, () => true)) throw damaged();
    return beginUnsealing(folder, passphrase);
  });
}

/** Whether the database can be read whole, and is of that kind. A new desk has none, or an empty one. */
function isSound(folder: string, isOfKind: (database: string) => boolean): boolean {
  const database = join(folder, DATABASE);
  if (!existsSync(database) || statSync(database).size === 0) return true;
  return isOfKind(database) && faultsOf(database).length === 0;
}

function damaged(): Problem {
  return new Problem(
    "DESK_CORRUPT",
    "This desk's database is damaged, so it was neither sealed nor unsealed. Nothing was changed. Restore a backup first.",
  );
}
