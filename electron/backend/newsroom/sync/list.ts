import type { DraftId } from "../../../../shared/contract/ids.ts";
import { newsroomOf } from "../../../store/queries/newsroom.ts";
import { waitAfter } from "../wait-after.ts";
import type { SyncDesk } from "./desk.ts";

/** Every desk of the newsroom hears of a change at the same moment. */
const LONGEST_PAUSE_MS = 600;

/**
 * Follows the newsroom's list from where it was read last. `changed` hears which drafts of this desk are
 * not the same there; `isOver` whether a failure is for good.
 */
export function readList(
  desk: SyncDesk,
  changed: (drafts: readonly DraftId[]) => void,
  isOver: (error: unknown) => boolean,
): { soon: () => void; now: () => Promise<void>; end: () => void } {
  let timer: NodeJS.Timeout | null = null;
  let isReading = false;
  let isWanted = false;
  let tries = 0;
  const readAll = async () => {
    for (let more = true; more; ) {
      const page = await desk.server.list(newsroomOf(desk.store)?.cursor ?? null);
      const { drafts, cursor } = page;
      changed(await desk.ask("newsroom.list", { drafts, cursor }));
      more = page.more;
    }
  };
  const read = async () => {
    timer = null;
    isReading = true;
    isWanted = false;
    try {
      await readAll();
      tries = 0;
    } catch (error) {
      if (isOver(error)) return;
      if (desk.link.isOnline()) timer = setTimeout(read, waitAfter(tries));
      tries += 1;
    } finally {
      isReading = false;
      if (isWanted) soon();
    }
  };
  const soon = () => {
    isWanted = true;
    if (isReading || timer !== null) return;
    timer = setTimeout(read, LONGEST_PAUSE_MS * Math.random());
  };
  return {
    soon,
    now: readAll,
    end: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
