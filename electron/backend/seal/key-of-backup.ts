import { findBackup } from "../backups/find-backup.ts";
import { unwrap } from "./passphrase.ts";

/** The key of a sealed backup; undefined where none is needed, or no passphrase is given. */
export async function keyOfBackup(
  desk: string,
  backup: string,
  passphrase: string | undefined,
): Promise<Buffer | undefined> {
  const { seal } = findBackup(desk, backup).manifest;
  return seal === undefined || passphrase === undefined
    ? undefined
    : await unwrap(seal, passphrase);
}
