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
