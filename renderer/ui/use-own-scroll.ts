import { type RefObject, useEffect, useRef } from "react";

/**
 * Moving the focus or typing into a field outside the view scrolls it in, and the list that opened
 * with it would be closed by that very scroll, which is told a frame later. Returns what to call
 * then: for two frames nobody hears that something around the field was scrolled.
 */
export function useOwnScroll(field: RefObject<Element | null>): () => void {
  const frames = useRef(0);
  // From the beginning on, so that it is asked before whatever opens and closes.
  useEffect(() => {
    const hear = (event: Event) => {
      const isAround = event.target instanceof Node && event.target.contains(field.current);
      if (frames.current > 0 && isAround) event.stopImmediatePropagation();
    };
    window.addEventListener("scroll", hear, true);
    return () => window.removeEventListener("scroll", hear, true);
  }, [field]);

  const count = () => {
    frames.current -= 1;
    if (frames.current > 0) requestAnimationFrame(count);
  };
  return () => {
    if (frames.current === 0) requestAnimationFrame(count);
    frames.current = 2;
  };
}
