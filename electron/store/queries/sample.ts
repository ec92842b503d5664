import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Store } from "../store.ts";
import { type DraftKey, draftKey } from "./drafts.ts";
import { lastEntry } from "./journal.ts";
import { readSetting, writeSetting } from "./settings.ts";

/** The made-up article that a new desk begins with, and the journal row by which it was made. */
interface Sample {
  readonly id: DraftId;
  readonly seq: number;
}

export function putSample(store: Store, sample: Sample): void {
  writeSetting(store, "sample", JSON.stringify(sample));
}

/** The sample article as long as nobody has written in it; null where there is none. */
export function untouchedSample(store: Store): { id: DraftId; key: DraftKey } | null {
  const kept = readSetting(store, "sample");
  if (kept === null) return null;
  const { id, seq } = JSON.parse(kept) as Sample;
  const key = draftKey(store, id);
  return key !== null && lastEntry(store, key)?.seq === seq ? { id, key } : null;
}
