import { perform } from "./perform.ts";
import { ACTIONS } from "./registry.ts";
import { isMac, isPressed } from "./shortcut.ts";
import type { Workplace } from "./workplace.ts";

/** Hears every action's shortcut in the whole window. Returns the function that stops it. */
export function hearKeys(workplace: Workplace): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const action = ACTIONS.find(
      ({ shortcut, heard }) =>
        heard !== "focus" && shortcut !== null && isPressed(shortcut, event, isMac),
    );
    if (action === undefined) return;
    event.preventDefault();
    void perform(action, workplace);
  };
  window.addEventListener("keydown", hear);
  return () => window.removeEventListener("keydown", hear);
}
