import { hkdfSync } from "node:crypto";
import { sep } from "node:path";
import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";

/** What a desk's one key is used for; each gets a key of its own. */
export type KeyUse = "database" | "file" | "name";

const PLACE = "stet.desk-keys";
const NEXT = "stet.next-desk-keys";
const BYTES = 32;

/**
 * Holds the key of an unlocked desk in this process: all that lies in its folder is sealed by it from
 * then on. Threads that are started later have it too (Node hands them a copy); nothing on the disk does.
 */
export function holdKey(folder: string, key: Uint8Array): void {
  setEnvironmentData(PLACE, new Map([...held(), [folder, Uint8Array.from(key)]]));
}

/**
 * The key that a desk which is open now has from its next opening on; null for none, which locks it.
 * Until then its threads go on as they began.
 */
export function keyAtNextOpening(folder: string, key: Uint8Array | null): void {
  setEnvironmentData(NEXT, new Map([...mapIn<Uint8Array | null>(NEXT), [folder, key]]));
}

/** To be called before a desk is opened: what was said for this opening holds from here on. */
export function beginWithKey(folder: string): void {
  const next = new Map(mapIn<Uint8Array | null>(NEXT));
  const key = next.get(folder);
  if (key === undefined) return;
  next.delete(folder);
  setEnvironmentData(NEXT, next);
  if (key === null) dropKey(folder);
  else holdKey(folder, key);
}

/** Forgets it: the desk is locked for whoever opens it next. */
export function dropKey(folder: string): void {
  const rest = new Map(held());
  rest.get(folder)?.fill(0);
  rest.delete(folder);
  setEnvironmentData(PLACE, rest);
}

/** The key of an unlocked desk itself; null where it is not unlocked, or not sealed. */
export function heldKey(folder: string): Uint8Array | null {
  return held().get(folder) ?? null;
}

/** The key of the desk that the file or folder is of, for one use; null where that desk is not sealed. */
export function keyFor(path: string, use: KeyUse): Buffer | null {
  for (const [folder, key] of held()) {
    if (path !== folder && !path.startsWith(`${folder}${sep}`)) continue;
    return keyOf(key, use);
  }
  return null;
}

/** Of a desk's key, that for one use. */
export function keyOf(key: Uint8Array, use: KeyUse): Buffer {
  return Buffer.from(hkdfSync("sha256", key, new Uint8Array(), `stet ${use}`, BYTES));
}

function held(): ReadonlyMap<string, Uint8Array> {
  return mapIn<Uint8Array>(PLACE);
}

function mapIn<Value>(place: string): ReadonlyMap<string, Value> {
  return (getEnvironmentData(place) ?? new Map()) as unknown as ReadonlyMap<string, Value>;
}
