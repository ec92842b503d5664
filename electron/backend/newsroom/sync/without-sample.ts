import type { DraftId } from "../../../../shared/contract/ids.ts";
import { untouchedSample } from "../../../store/queries/sample.ts";
import type { Store } from "../../../store/store.ts";
import type { Engine } from "./engine.ts";

/**
 * The same, and the sample article stays on its desk until somebody writes in it: every desk has one of its
 * own, which the newsroom would list once for each.
 */
export function withoutSample(engine: Engine, store: Store): Engine {
  const sample = untouchedSample(store)?.id ?? null;
  const stays = (id: DraftId) => id === sample && untouchedSample(store)?.id === id;
  let open: readonly DraftId[] = [];
  let isLeftOut = false;
  const tellOpen = () => {
    const shared = open.filter((id) => !stays(id));
    isLeftOut = shared.length < open.length;
    engine.open(shared);
  };
  return {
    ...engine,
    open: (drafts) => {
      open = drafts;
      tellOpen();
    },
    changed: (id, isTheirs) => {
      if (stays(id)) return;
      engine.changed(id, isTheirs);
      if (isLeftOut && id === sample) tellOpen();
    },
    retry: async (id) => {
      if (id === null || !stays(id)) await engine.retry(id);
    },
  };
}
