import { isDeepStrictEqual } from "node:util";
import { type Derived, keptDerived } from "../../store/queries/derived.ts";
import type { Label } from "../../store/queries/labels.ts";
import type { Store } from "../../store/store.ts";
import { derive } from "../drafts/derive.ts";
import type { OpenDraft } from "../drafts/open-drafts.ts";

/**
 * Whether the list and the search tell of a draft what it does not hold. One whose row only stands
 * behind its journal is not judged: its writer may just be typing, and the next start catches up.
 */
export function isWronglyDerived(store: Store, draft: OpenDraft): boolean {
  const kept = keptDerived(store, draft.key);
  if (kept === null) return true;
  if (kept.seq !== draft.seq) return false;
  const { folded: _folded, ...derived } = derive(draft);
  return !isDeepStrictEqual(comparable(kept), comparable(derived));
}

function comparable({ labels, ...facts }: Omit<Derived, "folded">) {
  return { ...facts, labels: [...new Set(labels.map(nameOf))].sort() };
}

function nameOf({ kind, name }: Label): string {
  return `${kind} ${name}`;
}
