import { Problem } from "../../../shared/contract/problem.ts";
import { beginWithKey, holdKey, keyFor } from "../../store/keyring.ts";
import { prepareFolder } from "../desk/prepare-folder.ts";
import { readSeal, writeSeal } from "./key-file.ts";
import { unwrap } from "./passphrase.ts";

/** @throws Problem DESK_SEALED where the desk is sealed and nobody has unlocked it in this process */
export function refuseLocked(folder: string): void {
  beginWithKey(folder);
  if (readSeal(folder) === null || keyFor(folder, "file") !== null) return;
  throw new Problem(
    "DESK_SEALED",
    "This desk is sealed with a passphrase. Nothing was changed. Give the passphrase to open it.",
    { folder },
  );
}

/**
 * Unlocks a sealed desk for this process; one that is not sealed needs nothing.
 * @throws Problem PASSPHRASE where it is another
 */
export async function unlockDesk(desk: string, passphrase: string): Promise<void> {
  const folder = prepareFolder(desk);
  const seal = readSeal(folder);
  if (seal === null) return;
  holdKey(folder, await unwrap(seal, passphrase));
  // A copy that was damaged is whole again.
  writeSeal(folder, seal);
}
