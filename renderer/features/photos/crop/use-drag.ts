import { type MouseEvent, type PointerEvent, useRef } from "react";
import type { Focus } from "../../../../shared/article/photo-crop.ts";

export interface Drag {
  /** Where the pointer is, in fractions of the element. */
  readonly at: Focus;
  /** How far it came since the last call, likewise. */
  readonly byX: number;
  readonly byY: number;
  /** What of the element the drag began on. */
  readonly on: Element;
}

/**
 * A pointer held down on an element, told in fractions of `frame`'s width and height: once as it
 * goes down, then at each move. To be spread over the element.
 */
export function useDrag(frame: () => HTMLElement | null, onDrag: (drag: Drag) => void) {
  const held = useRef<{ readonly at: Focus; readonly on: Element } | null>(null);
  const place = (event: PointerEvent): Focus => {
    const box = frame()?.getBoundingClientRect();
    if (box === undefined || box.width === 0 || box.height === 0) return { x: 0, y: 0 };
    const part = (value: number) => Math.min(1, Math.max(0, value));
    return {
      x: part((event.clientX - box.left) / box.width),
      y: part((event.clientY - box.top) / box.height),
    };
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const on = event.target as Element;
      held.current = { at: place(event), on };
      onDrag({ at: held.current.at, byX: 0, byY: 0, on });
    },
    // The browser would give the focus to what lies around.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onPointerMove: (event: PointerEvent) => {
      const before = held.current;
      if (before === null) return;
      const at = place(event);
      held.current = { at, on: before.on };
      onDrag({ at, byX: at.x - before.at.x, byY: at.y - before.at.y, on: before.on });
    },
    onPointerUp: () => {
      held.current = null;
    },
    onPointerCancel: () => {
      held.current = null;
    },
  };
}
