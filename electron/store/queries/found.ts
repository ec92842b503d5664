import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";
import { type Condition, FEW, type KeyFilter, listedKeys } from "./listed-keys.ts";
import { inFields } from "./match.ts";
import type { SearchField } from "./search-texts.ts";

/**
 * The drafts that match, in the filter's order. Few are sorted as asked. Of many, each draft is asked
 * in that order until the page is full; by their match they come in tiers: those whose headline has
 * it all, then those by their other short fields, then the rest, the newest of each first.
 */
export function foundKeys(store: Store, match: string, filter: KeyFilter, few = FEW): DraftKey[] {
  const { sort = "newest", limit = Number.POSITIVE_INFINITY } = filter;
  const hits = store.all<{ rowid: DraftKey }>(SOME_HITS, match, few + 1);
  if (hits.length <= few) {
    if (sort === "match") return listedKeys(store, filter, bestFirst(match));
    const keys = JSON.stringify(hits.map(({ rowid }) => rowid));
    return listedKeys(store, filter, { conditions: [{ sql: AMONG, values: [keys] }] });
  }
  if (sort === "match") return inTiers(store, match, filter, few);
  const isWalked = WALKED.has(sort) && limit <= MOST_WALKED;
  const sql = isWalked ? MATCHES : AMONG_MATCHES;
  return listedKeys(store, filter, { conditions: [{ sql, values: [match] }] });
}

const SOME_HITS = "SELECT rowid FROM full_text WHERE full_text MATCH ? LIMIT ?";
const AMONG = "r.draft IN (SELECT value FROM json_each(?))";
const MATCHES =
  "EXISTS (SELECT 1 FROM full_text WHERE full_text MATCH ? AND full_text.rowid = r.draft)";
const AMONG_MATCHES = "r.draft IN (SELECT rowid FROM full_text WHERE full_text MATCH ?)";

/** Orders in which an index leads from draft to draft. */
const WALKED: ReadonlySet<string> = new Set(["newest", "oldest"]);

/** A longer list is sooner sorted than asked for draft by draft. */
const MOST_WALKED = 2000;

/** A hit in a headline weighs more than one in the body; in the order of the columns of `full_text`. */
const WEIGHTS = "12, 6, 1, 2, 2, 4, 8, 6, 3";

function bestFirst(match: string): {
  from: string;
  order: string;
  conditions: readonly Condition[];
} {
  return {
    from: "full_text JOIN derived r ON r.draft = full_text.rowid",
    order: `bm25(full_text, ${WEIGHTS}), r.changed_at DESC`,
    conditions: [{ sql: "full_text MATCH ?", values: [match] }],
  };
}

/** What few words are read in, the weightiest first. */
const TIERS: readonly (readonly SearchField[])[] = [
  ["headline"],
  ["headline", "slug", "dek", "tags", "byline"],
];

function inTiers(store: Store, match: string, filter: KeyFilter, few: number): DraftKey[] {
  const { limit = Number.POSITIVE_INFINITY } = filter;
  const keys = new Set<DraftKey>();
  for (const tier of [...TIERS.map((fields) => inFields(fields, match)), match]) {
    if (keys.size >= limit) break;
    for (const key of foundKeys(store, tier, { ...filter, sort: "newest" }, few)) keys.add(key);
  }
  return [...keys].slice(0, limit);
}
