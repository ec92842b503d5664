/**
 * Lets arrow keys go from one to the next of the buttons in `dom`, of which Tab reaches one, as in
 * a toolbar (`across`) or a menu. Escape calls `leave`. A listener of its own: call it once.
 */
export function rovingFocus(
  dom: HTMLElement,
  { across, leave }: { readonly across: boolean; readonly leave: () => void },
): void {
  dom.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leave();
    else if (!move(dom, event.key, across)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  dom.addEventListener("focusin", ({ target }) => {
    for (const button of buttonsOf(dom)) button.tabIndex = button === target ? 0 : -1;
  });
}

export function focusFirst(dom: HTMLElement): void {
  buttonsOf(dom)[0]?.focus();
}

function move(dom: HTMLElement, key: string, across: boolean): boolean {
  const buttons = buttonsOf(dom);
  const at = (buttons as (Element | null)[]).indexOf(dom.ownerDocument.activeElement);
  const to = target(key, at, buttons.length, across);
  if (to === null || at === -1) return false;
  buttons[(to + buttons.length) % buttons.length]?.focus();
  return true;
}

function target(key: string, at: number, count: number, across: boolean): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === (across ? "ArrowRight" : "ArrowDown")) return at + 1;
  if (key === (across ? "ArrowLeft" : "ArrowUp")) return at - 1;
  return null;
}

function buttonsOf(dom: HTMLElement): HTMLButtonElement[] {
  return [...dom.querySelectorAll<HTMLButtonElement>("button:not([disabled])")].filter(
    (button) => button.closest("[hidden]") === null,
  );
}
