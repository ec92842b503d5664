import type { DraftId } from "../../../shared/contract/ids.ts";

const begun = new Map<DraftId, string>();

/** Remembers, while the window stands, which template a draft began with. */
export function noteBegun(draft: DraftId, template: string): void {
  begun.set(draft, template);
}

export const begunWith = (draft: DraftId): string | null => begun.get(draft) ?? null;
