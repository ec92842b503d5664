import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Problem } from "../../../shared/contract/problem.ts";
import { KNOWN_SCHEMA } from "../../store/inspect.ts";
import { readJsonFile, writeJsonFile } from "../desk/json-file.ts";
import { seal } from "../seal/key-file.ts";
import { syncFile } from "./sync-to-disk.ts";

export const manifest = z.object({
  kind: z.literal("stet-backup"),
  /** Id of the desk that it is a copy of. */
  desk: z.string().nullable(),
  /** The database's schema number. */
  schema: z.number().int(),
  appVersion: z.string(),
  madeAt: z.iso.datetime({ offset: true }),
  drafts: z.number().int(),
  bytes: z.number().int(),
  /** SHA-256 of the database file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How it is unlocked; left out where it is not sealed. */
  seal: seal.optional(),
});

/** What a backup says of itself, in its `manifest.json`. */
export type Manifest = z.infer<typeof manifest>;

const pathIn = (backup: string) => join(backup, "manifest.json");

export function writeManifest(backup: string, written: Manifest): void {
  writeJsonFile(pathIn(backup), written);
  syncFile(pathIn(backup));
}

/** Null where the folder holds none, or one that cannot be understood. */
export function readManifest(backup: string): Manifest | null {
  return readJsonFile(pathIn(backup), manifest);
}

export function newer({ appVersion, schema }: Manifest): Problem {
  return new Problem(
    "DESK_NEWER",
    `This backup was made by a newer Stet (${appVersion}), so this one does not restore it. ` +
      "Nothing was changed. Restore it with the newer Stet.",
    { backup: schema, known: KNOWN_SCHEMA },
  );
}

const CHUNK = 1024 * 1024;

/** SHA-256 of a file's bytes, read piece by piece: a desk may be larger than memory. */
export function sha256Of(path: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.alloc(CHUNK);
  const handle = openSync(path, "r");
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
      hash.update(piece.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
  return hash.digest("hex");
}
