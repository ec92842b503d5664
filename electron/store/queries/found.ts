import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";
import { type Condition, FEW, type KeyFilter, listedKeys } from "./listed-keys.ts";
import { inFields, type Match } from "./match.ts";
import type { SearchField } from "./search-texts.ts";

/**
 * The drafts that match, in the filter's order. Few are sorted as asked. Of many, the list's first
 * drafts are asked one by one until the page is full. By their match, many come in tiers: those whose
 * headline has it all, then those by their other short fields, then the rest, the newest of each first.
 */
export function foundKeys(store: Store, match: Match, filter: KeyFilter, few = FEW): DraftKey[] {
  const { sort = "newest" } = filter;
  const hits = store.all<{ rowid: DraftKey }>(SOME_HITS, match.expression, few + 1);
  if (hits.length <= few) {
    if (sort === "match") return listedKeys(store, filter, bestFirst(match));
    const keys = JSON.stringify(hits.map(({ rowid }) => rowid));
    return listedKeys(store, filter, { conditions: [{ sql: AMONG, values: [keys] }] });
  }
  if (sort === "match") return inTiers(store, match, filter, few);
  return firstPage(store, match, filter) ?? listedKeys(store, filter, among(match));
}

const SOME_HITS = "SELECT rowid FROM full_text WHERE full_text MATCH ? LIMIT ?";
const AMONG = "r.draft IN (SELECT value FROM json_each(?))";

/** The plus lets the list be read in its order, and each draft be looked for among the hits. */
const AMONG_HITS = "+r.draft IN (SELECT rowid FROM full_text WHERE full_text MATCH ?)";
const among = ({ expression }: Match) => ({
  conditions: [{ sql: AMONG_HITS, values: [expression] }],
});

/** A page is asked for draft by draft where it is no longer, and each is asked no more than that. */
const LONGEST_PAGE = 200;
const MOST_LOOKUPS = 8;
/** Of so many drafts one must match, or gathering all hits is quicker. */
const ONE_OF = 2;

/** The first drafts of the list that match; null where the page is not full of them. */
function firstPage(store: Store, match: Match, filter: KeyFilter): DraftKey[] | null {
  const { limit = Number.POSITIVE_INFINITY } = filter;
  if (limit > LONGEST_PAGE || match.lookups > MOST_LOOKUPS) return null;
  const listed = listedKeys(store, { ...filter, limit: limit * ONE_OF });
  const values = [JSON.stringify(listed), match.expression, limit];
  const found = store.all<{ key: DraftKey }>(MATCHING, ...values);
  if (found.length < limit && listed.length === limit * ONE_OF) return null;
  return found.map(({ key }) => key);
}

/** In the order of the list without being sorted, so that no more are asked than are needed. */
const MATCHING = `
  SELECT listed.value AS key FROM json_each(?) listed
  WHERE EXISTS (SELECT 1 FROM full_text WHERE full_text MATCH ? AND full_text.rowid = listed.value)
  LIMIT ?`;

/** A hit in a headline weighs more than one in the body; in the order of the columns of `full_text`. */
const WEIGHTS = "12, 6, 1, 2, 2, 4, 8, 6, 3";

function bestFirst({ expression }: Match): {
  from: string;
  order: string;
  conditions: readonly Condition[];
} {
  return {
    from: "full_text JOIN derived r ON r.draft = full_text.rowid",
    order: `bm25(full_text, ${WEIGHTS}), r.changed_at DESC`,
    conditions: [{ sql: "full_text MATCH ?", values: [expression] }],
  };
}

/** What few words are read in, the weightiest first. */
const TIERS: readonly (readonly SearchField[])[] = [
  ["headline"],
  ["headline", "slug", "dek", "tags", "byline"],
];

function inTiers(store: Store, match: Match, filter: KeyFilter, few: number): DraftKey[] {
  const { limit = Number.POSITIVE_INFINITY } = filter;
  const keys = new Set<DraftKey>();
  for (const tier of [...TIERS.map((fields) => inFields(fields, match)), match]) {
    if (keys.size >= limit) break;
    for (const key of foundKeys(store, tier, { ...filter, sort: "newest" }, few)) keys.add(key);
  }
  return [...keys].slice(0, limit);
}
