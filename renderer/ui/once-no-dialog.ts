const STANDING = ".ui-scrim:not([data-exiting])";

/**
 * Does what takes the focus elsewhere as soon as no dialog stands: until then a dialog that was just closed
 * brings the focus back to itself, however many frames React takes to draw that.
 */
export function onceNoDialog(deed: () => void): void {
  if (document.querySelector(STANDING) === null) {
    deed();
    return;
  }
  const observer = new MutationObserver(() => {
    if (document.querySelector(STANDING) !== null) return;
    observer.disconnect();
    deed();
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-exiting"],
  });
}
