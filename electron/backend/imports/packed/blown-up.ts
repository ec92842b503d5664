import type { PackedEntry } from "./directory.ts";

const SMALL = 4 * 1024 * 1024;
const MOST_TIMES = 20;

/**
 * Pictures and Word files are packed in themselves, so a ZIP hardly makes them smaller, and a text
 * becomes a tenth at most: what grows more is a bomb.
 */
export function isBlownUp({ bytes, packed }: Pick<PackedEntry, "bytes" | "packed">): boolean {
  return bytes > SMALL && bytes > packed * MOST_TIMES;
}
