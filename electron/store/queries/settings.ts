import type { Store } from "../store.ts";

/** What a desk knows of itself, one text a name. */
export type Setting = "desk" | "device" | "person" | "lastDraft" | "restored" | "lookForUpdates";

export function readSetting(store: Store, name: Setting): string | null {
  const row = store.get<{ value: string }>("SELECT value FROM settings WHERE name = ?", name);
  return row?.value ?? null;
}

export function writeSetting(store: Store, name: Setting, value: string): void {
  store.run("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", name, value);
}
