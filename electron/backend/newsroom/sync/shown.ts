import type { DraftId } from "../../../../shared/contract/ids.ts";
import { type ClientState, statesIn, updateOf } from "../awareness.ts";

/** What the windows of this desk said last of themselves, told again to each new connection. */
export interface Shown {
  readonly note: (draft: DraftId, update: Uint8Array) => void;
  /** Null where no window has it open. */
  readonly of: (draft: DraftId) => Uint8Array | null;
}

export function createShown(): Shown {
  const byDraft = new Map<DraftId, Map<number, ClientState>>();
  return {
    note: (draft, update) => {
      const windows = byDraft.get(draft) ?? new Map<number, ClientState>();
      for (const one of statesIn(update)) {
        if (one.state === "null") windows.delete(one.clientId);
        else windows.set(one.clientId, one);
      }
      if (windows.size === 0) byDraft.delete(draft);
      else byDraft.set(draft, windows);
    },
    of: (draft) => {
      const windows = byDraft.get(draft);
      return windows === undefined ? null : updateOf([...windows.values()]);
    },
  };
}
