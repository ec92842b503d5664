import type { DeskClient } from "../../shared/contract/index.ts";
import { DEFAULT_SETTINGS } from "../../shared/settings/default-settings.ts";
import type { Settings, SettingsChange } from "../../shared/settings/settings.ts";
import type { DeskEvents } from "./desk-events.ts";
import type { Observable } from "./session.ts";
import { createValue, useValue } from "./value.ts";

/** What is set on the desk, from whichever window; null until it is read. */
export interface DeskSettings extends Observable<Settings | null> {
  /** Rejects with a Problem where the desk did not keep it; nothing has changed then. */
  readonly change: (change: SettingsChange) => Promise<void>;
}

export function settingsOfDesk(client: DeskClient, events: DeskEvents): DeskSettings {
  const value = createValue<Settings | null>(null);
  const read = async () => value.set(await client.settings.read());
  // Without an answer everything is as it comes; the next connection asks again.
  const readLater = () => void read().catch(() => undefined);
  readLater();
  events.subscribe((event) => {
    if (event.kind === "settings") value.set(event.settings);
    else if (event.kind === "resumed") readLater();
  });
  return {
    get: value.get,
    subscribe: value.subscribe,
    change: async (change) => value.set(await client.settings.change(change)),
  };
}

/** What is set, as it comes until it is read. */
export function useSettings({ settings }: { readonly settings: DeskSettings }): Settings {
  return useValue(settings) ?? DEFAULT_SETTINGS;
}
