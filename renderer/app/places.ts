import { createRef } from "react";

/** The desk's search field, for the action that goes there. */
export const SEARCH_INPUT = createRef<HTMLInputElement>();

const FIELD = "input:not([type=hidden]), textarea, button";

/**
 * Moves the focus into a tab of the Inspector once it is drawn: to its first field, or to that of
 * the part that a finding names.
 */
export function focusFirstField(tab: string, part: string | null = null): void {
  requestAnimationFrame(() => {
    const panel = document.querySelector(`[data-tab="${tab}"]`);
    const place = part === null ? panel : panel?.querySelector(`[data-field="${part}"]`);
    place?.querySelector<HTMLElement>(FIELD)?.focus();
  });
}
