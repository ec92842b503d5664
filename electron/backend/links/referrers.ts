import type { Referrer } from "../../../shared/contract/links.ts";

/** How many of a draft's referrers are read in one call, and are listed whatever they say. */
export const PAGE_OF_REFERRERS = 200;

/** No draft is linked to so often that more would be looked through. */
const MOST = 5000;

/**
 * The referrers that changed last, then, of all that changed before them, those whose link has an
 * older headline: a new headline is taken into every one of them. `read` gives a page from there on.
 */
export async function referrersOf(
  read: (from: number) => Promise<readonly Referrer[]>,
): Promise<Referrer[]> {
  let page = await read(0);
  const told = [...page];
  for (let from = PAGE_OF_REFERRERS; isFull(page) && from < MOST; from += PAGE_OF_REFERRERS) {
    page = await read(from);
    told.push(...page.filter(({ isBehind }) => isBehind));
  }
  return told;
}

function isFull(page: readonly Referrer[]): boolean {
  return page.length === PAGE_OF_REFERRERS;
}
