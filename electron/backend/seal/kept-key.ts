import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { KeyStore } from "../../ports/key-store.ts";
import { inspect } from "../../store/inspect.ts";
import { dropKey, heldKey, holdKey } from "../../store/keyring.ts";
import { isPlain } from "../../store/open-database.ts";
import { DATABASE } from "../backups/backups-folder.ts";
import { readJsonFile, writeJsonFile } from "../desk/json-file.ts";

/** A sealed desk's key as the system's key store wrapped it, where a person wished that. */
const kept = z.object({
  kind: z.literal("stet-kept-key"),
  wrapped: z.base64(),
  /** The desk was locked: the passphrase is asked for once. */
  isLocked: z.boolean(),
});
type Kept = z.infer<typeof kept>;

const placeIn = (desk: string) => join(desk, "kept-key.json");
const readKept = (desk: string): Kept | null => readJsonFile(placeIn(desk), kept);

/** Whether this desk opens, or may open, without its passphrase on this computer. */
export function isKeyKept(desk: string): boolean {
  return readKept(desk) !== null;
}

/** From its next opening on the desk opens here without its passphrase. It is open now. */
export function keepKey(desk: string, store: KeyStore): void {
  const key = heldKey(desk);
  if (key === null) throw new RangeError("This desk is not unlocked.");
  const wrapped = Buffer.from(store.wrap(key)).toString("base64");
  writeJsonFile(placeIn(desk), { kind: "stet-kept-key", wrapped, isLocked: false });
}

/** The passphrase is asked for again, at every opening. */
export function forgetKey(desk: string): void {
  rmSync(placeIn(desk), { force: true });
}

/** Whether it is asked for at the next opening, although the key is kept. */
export function setLocked(desk: string, isLocked: boolean): void {
  const found = readKept(desk);
  if (found !== null && found.isLocked !== isLocked)
    writeJsonFile(placeIn(desk), { ...found, isLocked });
}

/** Unlocks the desk by the key that is kept; where that does not fit any more it is forgotten. */
export function unlockedByStore(desk: string, store: KeyStore | null): boolean {
  const found = readKept(desk);
  if (found === null || found.isLocked || store === null || !store.isThere()) return false;
  if (fits(desk, unwrapped(found, store))) return true;
  forgetKey(desk);
  return false;
}

function unwrapped({ wrapped }: Kept, store: KeyStore): Uint8Array | null {
  try {
    return store.unwrap(Buffer.from(wrapped, "base64"));
  } catch {
    // Of another person, computer or key store: the passphrase opens the desk there too.
    return null;
  }
}

/** A plain database proves no key, and sealing by a wrong one would lose the desk. */
function fits(desk: string, key: Uint8Array | null): boolean {
  const database = join(desk, DATABASE);
  if (key?.length !== KEY_BYTES || isPlain(database)) return false;
  holdKey(desk, key);
  try {
    inspect(database);
    return true;
  } catch {
    dropKey(desk);
    return false;
  }
}

const KEY_BYTES = 32;
