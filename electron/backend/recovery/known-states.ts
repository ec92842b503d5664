import type { DraftId } from "../../../shared/contract/ids.ts";
import { getContent } from "../../store/queries/contents.ts";
import { getSnapshot } from "../../store/queries/snapshots.ts";
import { statesKept } from "../../store/queries/versions.ts";
import type { Store } from "../../store/store.ts";
import { keyOf } from "../drafts/open-drafts.ts";

/** A sound state of a whole draft, kept beside its journal. */
export interface KnownState {
  /** The journal row up to which it holds everything. */
  readonly seq: number;
  readonly bytes: () => Uint8Array;
}

/** The draft's versions and its snapshot, those that can be read, in the order of what they hold. */
export function knownStates(store: Store, id: DraftId): KnownState[] {
  const draft = keyOf(store, id);
  const versions = statesKept(store, draft).flatMap(({ seq, state }) => {
    const content = getContent(store, state);
    return content === null ? [] : [{ seq, bytes: () => content }];
  });
  const snapshot = getSnapshot(store, draft);
  const all = snapshot === null ? versions : [...versions, stateOf(snapshot)];
  return all.sort((one, other) => one.seq - other.seq);
}

const stateOf = ({ seq, state }: { seq: number; state: Uint8Array }): KnownState => ({
  seq,
  bytes: () => state,
});
