import { useDesk } from "../bridge/desk-context.ts";
import { useSettings } from "../bridge/settings.ts";
import type { Action } from "./action.ts";
import { keysOf } from "./own-keys.ts";
import { isMac, shownShortcut } from "./shortcut.ts";
import type { Workplace } from "./workplace.ts";

/** An action's keys as a person reads them, their own where they gave it some; "" where it has none. */
export function useKeys(): (action: Action<Workplace>) => string {
  const { shortcuts } = useSettings(useDesk());
  return (action) => shownShortcut(keysOf(action, shortcuts) ?? "", isMac);
}
