import { keptSettings } from "../../store/queries/settings.ts";
import type { ReadOps } from "../threads/thread-desk.ts";

export const settingsReads = {
  "settings.read": ({ store }) => keptSettings(store),
} satisfies Partial<ReadOps>;
