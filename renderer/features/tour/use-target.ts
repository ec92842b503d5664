import { useEffect, useState } from "react";
import type { Box } from "./place-card.ts";

/**
 * Where the first element that answers to the selector is on the screen, brought into view once and
 * followed from frame to frame: panes open, pictures arrive, a person scrolls. Null while there is none.
 */
export function useTarget(selector: string): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    let shown: Element | null = null;
    let frame = 0;
    const look = () => {
      frame = requestAnimationFrame(look);
      const found = document.querySelector(selector);
      if (found !== null && found !== shown && isSeen(found)) {
        shown = found;
        found.scrollIntoView({ block: "center" });
      }
      setBox((before) => (isSame(before, boxOf(found)) ? before : boxOf(found)));
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [selector]);
  return box;
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

function boxOf(element: Element | null): Box | null {
  if (element === null || !isSeen(element)) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

function isSame(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b;
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}
