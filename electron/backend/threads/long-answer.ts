import { setImmediate } from "node:timers/promises";
import { deserialize, serialize } from "node:v8";

/** So many rows are taken in at once: some milliseconds' work. */
const PART = 250;

/**
 * An answer of thousands of rows as bytes, some rows each; null where it is none. Crossing from thread
 * to thread as it is, all of it would be made anew at once, and the host would stand still meanwhile.
 */
export function inParts(output: unknown): Uint8Array[] | null {
  if (!Array.isArray(output) || output.length <= PART) return null;
  const parts: Uint8Array[] = [];
  for (let at = 0; at < output.length; at += PART) {
    parts.push(serialize(output.slice(at, at + PART)));
  }
  return parts;
}

/** The answer again, while whatever else there is to do goes between its parts. */
export async function fromParts(parts: readonly Uint8Array[]): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const part of parts) {
    for (const row of deserialize(part) as unknown[]) rows.push(row);
    await setImmediate();
  }
  return rows;
}
