import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Problem } from "../../../shared/contract/problem.ts";
import { syncFile, syncFolder } from "../backups/sync-to-disk.ts";
import { readJsonFile, writeJsonFile } from "../desk/json-file.ts";

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/**
 * How a sealed desk is unlocked, and how far its sealing has come: `sealed.json`, without a secret in
 * it. docs/sealed-desk.md says what each part is. The layout rises when an older Stet could not read it.
 */
export const seal = z.object({
  kind: z.literal("stet-seal"),
  layout: z.literal(1),
  /** `sealing` and `unsealing` are carried on with by the next opening. */
  state: z.enum(["sealing", "sealed", "unsealing"]),
  /** What a passphrase becomes a key by; each parameter is written down so that it can rise. */
  kdf: z.object({
    name: z.literal("scrypt"),
    salt: hex(16),
    cost: z.number().int().min(1024).max(1_048_576),
    blockSize: z.number().int().min(1).max(32),
    parallelization: z.number().int().min(1).max(16),
  }),
  /** The desk's key, under the passphrase's. */
  wrapped: z.object({
    cipher: z.literal("aes-256-gcm"),
    nonce: hex(12),
    key: hex(32),
    tag: hex(16),
  }),
});
export type Seal = z.infer<typeof seal>;

const checked = z.object({ seal, sha256: hex(32) });

/** Kept twice: without it nobody reads the desk again. */
const placesIn = (desk: string) =>
  ["sealed.json", "sealed-copy.json"].map((name) => join(desk, name));

/** Null for a desk that is not sealed. BAD_FILE where it is and neither copy is whole. */
export function readSeal(desk: string): Seal | null {
  const places = placesIn(desk);
  if (!places.some((place) => existsSync(place))) return null;
  for (const place of places) {
    const found = readJsonFile(place, checked);
    if (found !== null && sumOf(found.seal) === found.sha256) return found.seal;
  }
  throw new Problem(
    "BAD_FILE",
    "This desk is sealed, and the file that says how it is unlocked is damaged, as is its copy (sealed.json). " +
      "Nothing was changed. Put back sealed.json from a backup of the folder: each backup's manifest.json holds it too.",
  );
}

/** Whole or as it was, one copy after the other, and on the disk when it answers. */
export function writeSeal(desk: string, written: Seal): void {
  for (const place of placesIn(desk)) {
    writeJsonFile(place, { seal: written, sha256: sumOf(written) });
    syncFile(place);
  }
  syncFolder(desk);
}

/** The desk is a plain one from then on. */
export function removeSeal(desk: string): void {
  for (const place of placesIn(desk)) rmSync(place, { force: true });
  syncFolder(desk);
}

function sumOf(written: Seal): string {
  return createHash("sha256")
    .update(JSON.stringify(seal.parse(written)))
    .digest("hex");
}
