import {
  readSettings,
  SETTING_NAMES,
  type SettingName,
  type Settings,
  type SettingsChange,
} from "../../../shared/settings/settings.ts";
import type { Store } from "../store.ts";

/** What a desk knows of itself, one text a name, beside what a person sets. */
export type DeskFact =
  | "desk"
  | "device"
  | "person"
  | "lastDraft"
  | "restored"
  | "templates"
  | "sample";

export function readSetting(store: Store, name: DeskFact): string | null {
  return rowOf(store, name);
}

export function writeSetting(store: Store, name: DeskFact, value: string): void {
  keep(store, name, value);
}

/** What a person has set, with the default for the rest. */
export function keptSettings(store: Store): Settings {
  return readSettings((name) => rowOf(store, name));
}

export function keepSettings(store: Store, change: SettingsChange): void {
  for (const name of SETTING_NAMES) {
    const value = change[name];
    if (value !== undefined) keep(store, name, JSON.stringify(value));
  }
}

function rowOf(store: Store, name: DeskFact | SettingName): string | null {
  const row = store.get<{ value: string }>("SELECT value FROM settings WHERE name = ?", name);
  return row?.value ?? null;
}

function keep(store: Store, name: DeskFact | SettingName, value: string): void {
  store.run("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", name, value);
}
