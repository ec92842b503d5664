import { existsSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../../shared/contract/problem.ts";
import { reach } from "../../store/fault-points.ts";
import { backupsFolder, listBackups } from "../backups/backups-folder.ts";
import { writeManifest } from "../backups/manifest.ts";
import { forgetKey } from "./kept-key.ts";
import { readSeal, type Seal, writeSeal } from "./key-file.ts";
import { type COST, newKey, unwrap, wrap } from "./passphrase.ts";

/** Writes down that the desk is to be sealed, which the next opening with this key does. */
export async function beginSealing(
  folder: string,
  passphrase: string,
  cost?: typeof COST | undefined,
): Promise<Buffer> {
  if (readSeal(folder) !== null)
    throw new Problem("BAD_INPUT", "This desk is sealed already. Nothing was changed.");
  // Everybody's words would lie beside the sealed ones, for whoever has the files.
  if (existsSync(join(folder, "newsroom", "newsroom.db")))
    throw new Problem("BAD_INPUT", NEWSROOM_HERE);
  const key = newKey();
  forgetKey(folder);
  writeSeal(folder, await wrap(key, passphrase, { state: "sealing", cost }));
  reach("seal.begun");
  return key;
}

/** Writes down that the desk is to be plain again, which the next opening with this key does. */
export async function beginUnsealing(folder: string, passphrase: string): Promise<Buffer> {
  const seal = sealOf(folder);
  const key = await unwrap(seal, passphrase);
  writeSeal(folder, { ...seal, state: "unsealing" });
  reach("seal.begun");
  return key;
}

/** From now on another passphrase unlocks the desk and its own backups; what is sealed stays as it is. */
export async function changePassphrase(
  folder: string,
  old: string,
  passphrase: string,
): Promise<void> {
  const seal = sealOf(folder);
  const { state, kdf: cost } = seal;
  const changed = await wrap(await unwrap(seal, old), passphrase, { state, cost });
  writeSeal(folder, changed);
  for (const { name, manifest } of listBackups(folder)) {
    if (manifest.seal?.wrapped.key !== seal.wrapped.key) continue;
    writeManifest(join(backupsFolder(folder), name), { ...manifest, seal: changed });
  }
}

const NEWSROOM_HERE =
  "A newsroom is kept in this desk’s folder, and what it keeps cannot be sealed. Nothing was changed. Serve the newsroom from a folder of its own first.";

function sealOf(folder: string): Seal {
  const seal = readSeal(folder);
  if (seal !== null) return seal;
  throw new Problem("BAD_INPUT", "This desk is not sealed. Nothing was changed.");
}
