import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { FaultPoint, FaultPoints } from "../../store/fault-points.ts";
import { dropKey, holdKey } from "../../store/keyring.ts";
import { openStore } from "../../store/open-store.ts";
import { readSetting, writeSetting } from "../../store/queries/settings.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { photoPath } from "../photos/photo-path.ts";
import { beginSealing } from "../seal/begin.ts";
import { bytesIn } from "../seal/desk-files.ts";
import { settleSeal } from "../seal/settle-seal.ts";

/** A test need not hold anybody up. */
const QUICK = { cost: 1024, blockSize: 8, parallelization: 1 };
const WORD = "Kanarienvogel";
const PICTURE = Buffer.from(`${WORD} `.repeat(20_000));
const HASH = createHash("sha256").update(PICTURE).digest("hex");
export const PASSPHRASE = "north quay";

/** A closed desk with a word in its database and a photo. */
export function closedDesk(): string {
  const folder = newFolder();
  mkdirSync(join(folder, "photos"));
  writeFileSync(photoOf(folder), PICTURE);
  const store = openStore(join(folder, "desk.sqlite"), { readonly: false });
  writeSetting(store, "desk", "0199-closed");
  writeSetting(store, "person", WORD);
  store.close();
  afterwards(() => dropKey(folder));
  return folder;
}

/** Where its photo lies. */
export function photoOf(folder: string): string {
  return photoPath(folder, HASH, "image/jpeg");
}

/** Has the next opening seal it, in a process that knows the key. */
export async function beginQuickly(folder: string): Promise<void> {
  holdKey(folder, await beginSealing(folder, PASSPHRASE, QUICK));
}

/** As another process finds it, which does not know the key. */
export function lock(folder: string): void {
  dropKey(folder);
}

export async function sealQuickly(folder: string): Promise<void> {
  await beginQuickly(folder);
  settleSeal(folder);
}

/** Holds that the word and the photo can be read on the desk. */
export function everythingIn(folder: string): void {
  expect(bytesIn(photoOf(folder)).equals(PICTURE)).toBe(true);
  const store = openStore(join(folder, "desk.sqlite"), { readonly: true });
  expect(readSetting(store, "person")).toBe(WORD);
  store.close();
}

/** Files of the desk that tell the word to anybody. */
export function telling(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(WORD));
}

const hook = globalThis as Record<symbol, FaultPoints | undefined>;
const PLACE = Symbol.for("stet.fault-points");

/** Ends the work at the point, as a kill would: nothing behind it is done. */
export function brokenAt(point: FaultPoint, work: () => void): void {
  hook[PLACE] = {
    reach: (reached) => {
      if (reached === point) throw new RangeError("Killed.");
    },
  };
  try {
    expect(work, point).toThrow("Killed.");
  } finally {
    hook[PLACE] = undefined;
  }
}
