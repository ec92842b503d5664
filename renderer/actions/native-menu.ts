import type { HostBridge, MenuEntry } from "../../shared/contract/host-bridge.ts";
import { keysOf } from "./own-keys.ts";
import { perform } from "./perform.ts";
import { ACTIONS, actionNamed } from "./registry.ts";
import { accelerator } from "./shortcut.ts";
import type { Workplace } from "./workplace.ts";

/** The native menu's lines as things stand. */
export function menuEntries(workplace: Workplace): MenuEntry[] {
  const own = workplace.desk.settings.get()?.shortcuts ?? {};
  return ACTIONS.map((action) => {
    const keys = keysOf(action, own);
    return {
      name: action.name,
      label: action.label,
      accelerator: keys === null ? null : accelerator(keys),
      menu: action.menu,
      enabled: action.enabled(workplace),
    };
  });
}

/** Does what is picked in the native menu. Call it once. */
export function hearMenu(host: HostBridge, workplace: Workplace): void {
  host.onMenu((name) => {
    const action = actionNamed(name);
    if (action !== undefined) void perform(action, workplace);
  });
}
