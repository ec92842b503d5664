import { readSetting } from "../../store/queries/settings.ts";
import type { ReadOps } from "../threads/thread-desk.ts";

export const updateReads = {
  "updates.wanted": ({ store }) => readSetting(store, "lookForUpdates") === "true",
} satisfies Partial<ReadOps>;
