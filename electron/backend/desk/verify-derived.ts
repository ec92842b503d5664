import type { DraftId } from "../../../shared/contract/ids.ts";
import { derivedSeq, expectedRow, keptRow } from "../../store/queries/derived.ts";
import { type Label, labelsKept } from "../../store/queries/labels.ts";
import { isIndexed, textsOf } from "../../store/queries/search-texts.ts";
import type { Store } from "../../store/store.ts";
import { type Derived, derive } from "../drafts/derive.ts";
import type { OpenDraft } from "../drafts/open-drafts.ts";

/**
 * Where what is kept of a draft for list, filters and search is not what would be derived from it
 * now. A row that is behind is no fault: somebody is writing, and it follows within seconds.
 */
export function derivedFaults(store: Store, id: DraftId, draft: OpenDraft): string[] {
  const { key, seq } = draft;
  const kept = keptRow(store, key);
  if (kept !== null && derivedSeq(store, key) < seq) return [];
  const derived = derive(draft);
  const wrong = [
    ...(kept === expectedRow(store, key, derived) ? [] : ["its row in the list"]),
    ...(equalLabels(labelsKept(store, key), derived.labels) ? [] : ["its tags, names and photos"]),
    ...(isFound(store, key, derived) ? [] : ["its words for search"]),
  ];
  if (wrong.length === 0) return [];
  return [
    `Draft ${id}: ${wrong.join(", ")} ${wrong.length === 1 ? "does" : "do"} not follow from its journal. ` +
      "Nothing written is lost; `stet verify --rebuild` derives it anew.",
  ];
}

function equalLabels(kept: readonly Label[], derived: readonly Label[]): boolean {
  const names = (labels: readonly Label[]) =>
    JSON.stringify([...new Set(labels.map(({ kind, name }) => `${kind} ${name}`))].sort());
  return names(kept) === names(derived);
}

function isFound(store: Store, key: number, { texts }: Derived): boolean {
  return JSON.stringify(textsOf(store, key)) === JSON.stringify(texts) && isIndexed(store, key);
}
