import { createRef } from "react";

/** The desk's search field, for the action that goes there. */
export const SEARCH_INPUT = createRef<HTMLInputElement>();

/** Moves the focus into a tab of the Inspector once it is drawn: to its first field, or to it. */
export function focusFirstField(tab: string): void {
  requestAnimationFrame(() => {
    const panel = document.querySelector(`[data-tab="${tab}"]`);
    const field = panel?.querySelector<HTMLElement>("input:not([type=hidden]), textarea, button");
    field?.focus();
  });
}
