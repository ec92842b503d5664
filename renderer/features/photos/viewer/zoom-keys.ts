import {
  atFullSize,
  FITTED,
  isLarger,
  panned,
  STEP,
  type Staged,
  type Zoom,
  zoomed,
} from "./zoom.ts";

/** CSS pixels that an arrow pans by. */
const ARROW = 80;

const PANS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [ARROW, 0],
  ArrowRight: [-ARROW, 0],
  ArrowUp: [0, ARROW],
  ArrowDown: [0, -ARROW],
};

/** What a key makes of a zoom; null where it is no key of it, as an arrow where nothing can be panned to. */
export function keyed(key: string, zoom: Zoom, staged: Staged, ratio: number): Zoom | null {
  if (key === "+" || key === "=") return zoomed(zoom, STEP, staged);
  if (key === "-" || key === "−") return zoomed(zoom, 1 / STEP, staged);
  if (key === "0") return FITTED;
  if (key === "1") return atFullSize(zoom, staged, ratio);
  const pan = PANS[key];
  if (pan === undefined || !isLarger(zoom, staged)) return null;
  return panned(zoom, { x: pan[0], y: pan[1] }, staged);
}
