import { sieveOf } from "../../../shared/find/matcher.ts";
import { textsOf } from "../../store/queries/search-texts.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import type { ReadOps } from "../threads/thread-desk.ts";
import { findInDraft, told } from "./find-in-draft.ts";

export const findReads = {
  "find.sieve": ({ store }, { ids, query }) => {
    const canHold = sieveOf(query);
    return ids.filter((id) => {
      const texts = textsOf(store, keyOf(store, id));
      return texts === null || Object.values(texts).some(canHold);
    });
  },

  "find.inDraft": ({ drafts }, { id, query, replacement }) =>
    findInDraft(drafts.get(id).doc, query).hits.map((hit) => told(hit, query, replacement)),
} satisfies Partial<ReadOps>;
