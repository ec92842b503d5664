/**
 * Moving the focus to a field outside the view scrolls it in, and a list that opens with the focus
 * would be closed by that very scroll, which is told a frame later. For that long nobody hears it.
 */
export function hushFocusScroll(field: Element): void {
  const hush = (event: Event) => {
    if (event.target instanceof Node && event.target.contains(field)) {
      event.stopImmediatePropagation();
    }
  };
  window.addEventListener("scroll", hush, true);
  const stop = () => window.removeEventListener("scroll", hush, true);
  requestAnimationFrame(() => requestAnimationFrame(stop));
}
