import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";

/** What a look through many drafts has to know of each before it opens any. */
export interface LookedThrough {
  readonly key: DraftKey;
  readonly id: DraftId;
  readonly headline: string | null;
  readonly openSuggestions: number;
  /** 1 where somebody has just written, so that list and texts stand behind the journal. */
  readonly isBehind: number;
}

/** Of these drafts, in their order. */
export function lookedThrough(store: Store, keys: readonly DraftKey[]): LookedThrough[] {
  return store.all<LookedThrough>(
    `SELECT d.key, d.id, r.headline, r.open_suggestions AS openSuggestions,
       r.seq < (SELECT max(seq) FROM journal j WHERE j.draft = d.key) AS isBehind
     FROM json_each(?) asked
     CROSS JOIN derived r ON r.draft = asked.value JOIN drafts d ON d.key = r.draft
     ORDER BY asked.key`,
    JSON.stringify(keys),
  );
}
