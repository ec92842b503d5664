import { newsroomOf } from "../../store/queries/newsroom.ts";
import { readSetting } from "../../store/queries/settings.ts";
import { countShared, waitingDrafts } from "../../store/queries/shared-drafts.ts";
import type { ReadOps } from "../threads/thread-desk.ts";

export const newsroomReads = {
  "newsroom.joined": ({ store }) => {
    const joined = newsroomOf(store);
    if (joined === null) return null;
    // The renewal is for the thread alone that syncs.
    const { renewal: _renewal, ...told } = joined;
    return told;
  },
  "newsroom.counts": ({ store }) => {
    const counts = countShared(store);
    const waiting = waitingDrafts(store).length;
    return { ...counts, waiting };
  },
  "newsroom.device": ({ store }) => readSetting(store, "device") ?? "",
} satisfies Partial<ReadOps>;
