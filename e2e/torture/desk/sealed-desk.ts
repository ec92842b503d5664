import { readdirSync } from "node:fs";
import path from "node:path";
import { beginSealing } from "../../../electron/backend/seal/begin.ts";
import { isSealedAt } from "../../../electron/backend/seal/desk-files.ts";
import { readSeal } from "../../../electron/backend/seal/key-file.ts";
import { settleClosed } from "../../../electron/backend/seal/settle-closed.ts";
import { unlockDesk } from "../../../electron/backend/seal/unlock.ts";
import { dropKey } from "../../../electron/store/keyring.ts";
import { isPlain } from "../../../electron/store/open-database.ts";

/** Of every desk that is sealed here. */
export const PASSPHRASE = "north quay";

/** A trial need not be held up by each unlocking. */
const QUICK = { cost: 1024, blockSize: 8, parallelization: 1 };

/** Seals a closed desk; its backups stay as they are. */
export async function sealClosed(desk: string): Promise<void> {
  await settleClosed(desk, (folder) => beginSealing(folder, PASSPHRASE, QUICK));
  dropKey(desk);
}

/** Reads a closed desk, be it sealed or not. */
export async function unlocked<Result>(desk: string, work: () => Result): Promise<Result> {
  await unlockDesk(desk, PASSPHRASE);
  try {
    return work();
  } finally {
    dropKey(desk);
  }
}

/** Throws where a closed desk is not sealed, or not plain, in its database and each of its photos. */
export function checkSealed(desk: string, isWished: boolean): void {
  const state = readSeal(desk)?.state ?? "plain";
  if (state !== (isWished ? "sealed" : "plain")) throw new Error(`The desk is left ${state}.`);
  const photos = path.join(desk, "photos");
  const other = readdirSync(photos).filter(
    (name) => isSealedAt(path.join(photos, name)) !== isWished,
  );
  if (isPlain(path.join(desk, "desk.sqlite")) === isWished) other.push("desk.sqlite");
  if (other.length > 0) throw new Error(`Not as the others: ${other.join(", ")}`);
}
