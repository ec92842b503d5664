import type { DraftId } from "../../../../shared/contract/ids.ts";
import { countShared } from "../../../store/queries/shared-drafts.ts";
import type { Store } from "../../../store/store.ts";
import type { SaidByNewsroom } from "../newsroom-thread.ts";

const PAUSE_MS = 250;

/** Tells how many drafts stand where, now and then while that changes. */
export function countsOver(
  store: Store,
  waiting: ReadonlySet<DraftId>,
  say: (said: SaidByNewsroom) => void,
): { tell: () => void; tellNow: () => void; end: () => void } {
  let timer: NodeJS.Timeout | null = null;
  const tellNow = () => {
    timer = null;
    const { all, refused, there } = countShared(store);
    const inStep = Math.max(all - refused - there - waiting.size, 0);
    say({ kind: "counts", counts: { all, inStep, waiting: waiting.size, refused, there } });
  };
  return {
    tellNow: () => {
      if (timer !== null) clearTimeout(timer);
      tellNow();
    },
    tell: () => {
      timer ??= setTimeout(tellNow, PAUSE_MS);
    },
    end: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
