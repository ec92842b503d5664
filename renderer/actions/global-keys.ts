import { canChangeKeys, keysOf } from "./own-keys.ts";
import { perform } from "./perform.ts";
import { ACTIONS } from "./registry.ts";
import { isMac, isPressed } from "./shortcut.ts";
import type { Workplace } from "./workplace.ts";

/** Hears every action's shortcut in the whole window. Returns the function that stops it. */
export function hearKeys(workplace: Workplace): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const own = workplace.desk.settings.get()?.shortcuts ?? {};
    const action = ACTIONS.find((one) => {
      const keys = canChangeKeys(one) ? keysOf(one, own) : null;
      const all = [keys, one.also ?? null].filter((each) => each !== null);
      return all.some((each) => isPressed(each, event, isMac));
    });
    if (action === undefined) return;
    event.preventDefault();
    void perform(action, workplace);
  };
  window.addEventListener("keydown", hear);
  return () => window.removeEventListener("keydown", hear);
}
