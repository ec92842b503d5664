import { sieveOf } from "../../../shared/find/matcher.ts";
import type { FindQuery } from "../../../shared/find/query.ts";
import { searchTerms } from "../../../shared/text/search-query.ts";
import { keysOf } from "../../store/queries/list.ts";
import { type LookedThrough, lookedThrough } from "../../store/queries/looked-through.ts";
import { textsOf } from "../../store/queries/search-texts.ts";
import type { Store } from "../../store/store.ts";
import type { ReadOps } from "../threads/thread-desk.ts";
import { findInDraft, told } from "./find-in-draft.ts";

export const findReads = {
  "find.among": ({ store }, { query = "", ...filter }) =>
    Uint32Array.from(keysOf(store, { ...filter, terms: searchTerms(query) })),

  "find.sieve": ({ store }, { keys, query }) => {
    const canHold = sieveOf(query);
    return lookedThrough(store, [...keys])
      .filter((draft) => !isSievable(draft, query) || canHoldIt(store, draft, canHold))
      .map(({ id, headline }) => ({ id, headline }));
  },

  "find.inDraft": ({ drafts }, { id, query, replacement }) =>
    findInDraft(drafts.get(id).doc, query).hits.map((hit) => told(hit, query, replacement)),
} satisfies Partial<ReadOps>;

/**
 * Whether the texts, as search keeps them, say all that the draft says: not where somebody has just
 * written, nor where suggestions are open. A regular expression is tried on the draft itself.
 */
function isSievable({ openSuggestions, isBehind }: LookedThrough, { isRegex }: FindQuery): boolean {
  return !isRegex && openSuggestions === 0 && isBehind === 0;
}

function canHoldIt(store: Store, { key }: LookedThrough, canHold: (text: string) => boolean) {
  const texts = textsOf(store, key);
  return texts === null || Object.values(texts).some(canHold);
}
