import { keepSettings, keptSettings } from "../../store/queries/settings.ts";
import type { WriteOps } from "../threads/thread-desk.ts";

export const settingsWrites = {
  "settings.change": ({ store, tell }, change) => {
    keepSettings(store, change);
    const settings = keptSettings(store);
    tell({ kind: "event", event: { kind: "settings", settings } });
    return settings;
  },
} satisfies Partial<WriteOps>;
