import { type RefObject, useEffect, useRef } from "react";
import { atFullSize, FITTED, type Point, panned, type Staged, type Zoom, zoomed } from "./zoom.ts";

interface Looking {
  readonly zoom: Zoom;
  readonly staged: Staged | null;
  readonly onZoom: (next: Zoom) => void;
}

/** How far the wheel turns to magnify by e; a pinch on a touchpad comes as a wheel with Ctrl, in small steps. */
const WHEEL = { turned: 600, pinched: 100 };
const LINE = 16;

/** Wheel, pinch, drag and double click on a stage. */
export function useGestures(ref: RefObject<HTMLElement | null>, looking: Looking): void {
  const latest = useRef(looking);
  useEffect(() => {
    latest.current = looking;
  });
  useEffect(() => {
    const element = ref.current;
    return element === null ? undefined : hear(element, latest);
  }, [ref]);
}

function hear(element: HTMLElement, latest: RefObject<Looking>): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  /** Where each finger or the mouse is held down. */
  const held = new Map<number, Point>();
  const change = (next: (zoom: Zoom, staged: Staged) => Zoom) => {
    const { zoom, staged, onZoom } = latest.current;
    if (staged !== null) onZoom(next(zoom, staged));
  };
  const fromMiddle = ({ x, y }: Point): Point => {
    const box = element.getBoundingClientRect();
    return { x: x - box.left - box.width / 2, y: y - box.top - box.height / 2 };
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const turned = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
    const by = Math.exp(-turned / (event.ctrlKey ? WHEEL.pinched : WHEEL.turned));
    change((zoom, staged) => zoomed(zoom, by, staged, fromMiddle(event)));
  };
  const onMove = (event: PointerEvent) => {
    const before = held.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
    held.set(event.pointerId, now);
    const by = { x: now.x - before.x, y: now.y - before.y };
    if (other === undefined) change((zoom, staged) => panned(zoom, by, staged));
    else change((zoom, staged) => pinched(zoom, staged, { before, now, other }, fromMiddle));
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const onUp = ({ pointerId }: PointerEvent) => held.delete(pointerId);
  const onDouble = (event: MouseEvent) =>
    change((zoom, staged) =>
      zoom.times > 1
        ? FITTED
        : panned(atFullSize(zoom, staged, devicePixelRatio), away(event), staged),
    );
  const away = (event: MouseEvent): Point => {
    const { x, y } = fromMiddle(event);
    return { x: -x, y: -y };
  };
  element.addEventListener("wheel", onWheel, { signal, passive: false });
  element.addEventListener("pointerdown", onDown, { signal });
  element.addEventListener("pointermove", onMove, { signal });
  element.addEventListener("pointerup", onUp, { signal });
  element.addEventListener("pointercancel", onUp, { signal });
  element.addEventListener("dblclick", onDouble, { signal });
  return () => controller.abort();
}

interface Pinch {
  readonly before: Point;
  readonly now: Point;
  readonly other: Point;
}

/** One of two fingers moved: magnified by how their distance changed, about the other one. */
function pinched(
  zoom: Zoom,
  staged: Staged,
  { before, now, other }: Pinch,
  fromMiddle: (point: Point) => Point,
): Zoom {
  const apart = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
  return zoomed(zoom, apart(now) / apart(before), staged, fromMiddle(other));
}
