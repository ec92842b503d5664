import type { DraftList, ListedDraft } from "../../../shared/contract/drafts.ts";
import { searchTerms } from "../../../shared/text/search-query.ts";
import { listRows } from "../../store/queries/list.ts";
import { textsOf } from "../../store/queries/search-texts.ts";
import type { Store } from "../../store/store.ts";
import { hitOf } from "./hit-of.ts";

/** The list as it was asked for, with what a search found of each draft. */
export function listDrafts(store: Store, { query = "", ...filter }: DraftList): ListedDraft[] {
  const terms = searchTerms(query);
  return listRows(store, { ...filter, terms }).map(({ key, ...row }) => {
    const texts = terms.length === 0 ? null : textsOf(store, key);
    return { ...row, hit: texts === null ? null : hitOf(texts, terms) };
  });
}
