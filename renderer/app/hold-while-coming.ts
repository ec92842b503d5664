import type { Observable } from "../bridge/session.ts";

/**
 * Between the press that asks for a draft and its coming, the one before is still on the screen:
 * meanwhile nothing can be typed, pasted or dropped into it, nor pressed or typed in what is said of it. Should the other not come, the focus
 * is where it was. Returns the function that ends it.
 */
export function holdWhileComing(article: HTMLElement, coming: Observable<boolean>): () => void {
  let focused: HTMLElement | null = null;
  const hold = () => {
    const { activeElement } = document;
    if (coming.get() && activeElement instanceof HTMLElement && article.contains(activeElement)) {
      focused = activeElement;
      // A browser takes the focus from what is inert only at its next drawing.
      activeElement.blur();
    }
    article.inert = coming.get();
    if (article.inert) return;
    if (focused?.isConnected && document.activeElement === document.body) focused.focus();
    focused = null;
  };
  hold();
  return coming.subscribe(hold);
}
