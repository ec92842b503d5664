import { Problem } from "../../../shared/contract/problem.ts";
import type { KeyStore } from "../../ports/key-store.ts";
import { beginWithKey, holdKey, keyFor } from "../../store/keyring.ts";
import { prepareFolder } from "../desk/prepare-folder.ts";
import { setLocked, unlockedByStore } from "./kept-key.ts";
import { readSeal, writeSeal } from "./key-file.ts";
import { unwrap } from "./passphrase.ts";

/** @throws Problem DESK_SEALED where the desk is sealed and neither this process nor the key store unlocks it */
export function refuseLocked(folder: string, store: KeyStore | null): void {
  beginWithKey(folder);
  if (readSeal(folder) === null || keyFor(folder, "file") !== null) return;
  if (unlockedByStore(folder, store)) return;
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
  setLocked(folder, false);
}
