import type { DraftId } from "../../../../shared/contract/ids.ts";
import type { Version } from "../../../../shared/contract/versions.ts";
import { Chronicle } from "../../../../shared/history/chronicle.ts";
import type { Change } from "../../../../shared/history/order.ts";
import { getBase } from "../../../store/queries/bases.ts";
import { changesAfter, timesAfter } from "../../../store/queries/journal.ts";
import { namesByKey } from "../../../store/queries/people.ts";
import { versionsOf } from "../../../store/queries/versions.ts";
import type { Store } from "../../../store/store.ts";
import { damaged, keyOf } from "../../drafts/open-drafts.ts";

/** The writing of a draft, as far as its journal has been read. */
export interface OpenChronicle {
  readonly draft: DraftId;
  readonly key: number;
  readonly chronicle: Chronicle;
  /** Versions from before the journal begins, oldest first: places before the chronicle's. */
  readonly older: readonly Version[];
  /** All others, oldest first. */
  readonly versions: readonly Version[];
  readonly names: ReadonlyMap<number, string>;
  /** When and by whom each change was made, those not read yet too. */
  readonly times: readonly Change[];
}

/**
 * The chronicle that was asked for last; it weighs what its document weighs, so only one is kept.
 * The answer stays right as the draft goes on: it ends where the journal stood at its opening.
 */
export interface Chronicles {
  /** With what was written since the last opening. */
  open(draft: DraftId): OpenChronicle;
  /** The one that was opened, or opens it. */
  get(draft: DraftId): OpenChronicle;
}

export function createChronicles(store: Store): Chronicles {
  let kept: OpenChronicle | null = null;
  const open = (draft: DraftId) => {
    const same = kept?.draft === draft ? kept : null;
    kept = opened(store, draft, same);
    return kept;
  };
  return { open, get: (draft) => (kept?.draft === draft ? kept : open(draft)) };
}

/** Changes that are read at once: a few milliseconds. */
const AT_ONCE = 2000;

/**
 * Reads on until the time is over or nothing is left; true where all has been read. DESK_CORRUPT
 * where a row is damaged.
 */
export function readOn(store: Store, open: OpenChronicle, budgetMs: number): boolean {
  const { chronicle, draft, times } = open;
  const until = performance.now() + budgetMs;
  while (chronicle.count < times.length) {
    chronicle.append(chronicle.count === 0 ? firstChanges(store, open) : nextChanges(store, open));
    if (!chronicle.isWhole) throw damaged(draft, times[chronicle.count - 1]?.seq ?? 0);
    if (performance.now() >= until) break;
  }
  return chronicle.count >= times.length;
}

/** The state that the journal begins with, where its oldest rows were taken away. */
function firstChanges(store: Store, open: OpenChronicle): ChangeWithBytes[] {
  const base = getBase(store, open.key);
  if (base === null) return nextChanges(store, open);
  if (!base.intact) throw damaged(open.draft, base.seq);
  return [{ seq: base.seq, at: base.at, person: null, bytes: base.state }];
}

function nextChanges(store: Store, { chronicle, key, draft, times }: OpenChronicle) {
  const last = times[chronicle.count - 1]?.seq ?? 0;
  const limit = Math.min(AT_ONCE, times.length - chronicle.count);
  const changes = changesAfter(store, key, last, limit);
  const bad = changes.find(({ intact }) => !intact);
  if (bad !== undefined || changes.length === 0) throw damaged(draft, bad?.seq ?? last);
  return changes;
}

type ChangeWithBytes = Change & { readonly bytes: Uint8Array };

function opened(store: Store, draft: DraftId, same: OpenChronicle | null): OpenChronicle {
  const key = keyOf(store, draft);
  const base = getBase(store, key);
  const start: Change[] = base === null ? [] : [{ seq: base.seq, at: base.at, person: null }];
  const times = [...start, ...timesAfter(store, key, base?.seq ?? 0)];
  // Rows that were taken away meanwhile make it begin elsewhere.
  const isSame = same !== null && same.times[0]?.seq === times[0]?.seq;
  const versions = versionsOf(store, key).reverse();
  const isOlder = ({ createdAt }: Version) => base !== null && createdAt < base.at;
  return {
    draft,
    key,
    chronicle: isSame ? same.chronicle : new Chronicle(),
    older: versions.filter(isOlder),
    versions: versions.filter((version) => !isOlder(version)),
    names: namesByKey(store),
    times,
  };
}
