/**
 * A control that is disabled or goes away takes the focus with it, and with the focus a dialog
 * loses its keys. While `dialog` stands, such a focus comes to the dialog itself. For `ref`.
 */
export function keepFocus(dialog: HTMLElement | null): (() => void) | undefined {
  if (dialog === null) return undefined;
  const { ownerDocument } = dialog;
  const takeLost = () => {
    const active = ownerDocument.activeElement;
    const isLost = active === null || active === ownerDocument.body || active.matches(":disabled");
    if (isLost && dialog.isConnected) dialog.focus();
  };
  const observer = new MutationObserver(() => requestAnimationFrame(takeLost));
  observer.observe(dialog, { subtree: true, childList: true, attributeFilter: ["disabled"] });
  return () => observer.disconnect();
}

/**
 * The same for a part of the screen: only where what vanishes in it had the focus, the part takes it, so
 * that the next key goes on from there. For `ref`.
 */
export function keepVanished(part: HTMLElement | null): (() => void) | undefined {
  if (part === null) return undefined;
  let last: Element | null = null;
  const remember = ({ target }: FocusEvent) => {
    last = target as Element;
  };
  const takeLost = () => {
    const { activeElement, body } = part.ownerDocument;
    const isLost = activeElement === null || activeElement === body;
    if (!isLost || last === null || last.isConnected || !part.isConnected) return;
    last = null;
    if (!part.hasAttribute("tabindex")) part.tabIndex = -1;
    part.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => requestAnimationFrame(takeLost));
  part.addEventListener("focusin", remember);
  observer.observe(part, { subtree: true, childList: true });
  return () => {
    part.removeEventListener("focusin", remember);
    observer.disconnect();
  };
}
