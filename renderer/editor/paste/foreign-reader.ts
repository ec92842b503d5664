import type { readForeign } from "./foreign.ts";

type ForeignReader = typeof readForeign;

let reader: ForeignReader | null = null;

/**
 * Loads what reads the clipboard of other programs: with all that it knows of credits and of Word it is a
 * tenth of what an article's first letter would wait for. Rejects where the desk cannot be reached.
 */
export async function loadForeignReader(): Promise<void> {
  reader ??= (await import("./foreign.ts")).readForeign;
}

/** Null until it has been loaded. */
export function foreignReader(): ForeignReader | null {
  return reader;
}
