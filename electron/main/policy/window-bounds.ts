import type { Rectangle } from "electron";
import { z } from "zod";

const edge = z.number().int().min(-100_000).max(100_000);
const extent = z.number().int().min(1).max(100_000);

const windowState = z.object({
  x: edge,
  y: edge,
  width: extent,
  height: extent,
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowState>;

/** What was remembered, or null where it is no window's state. */
export function readWindowState(json: string): WindowState | null {
  try {
    const parsed = windowState.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

const FIRST = { width: 1440, height: 900 };
/** So much of a title bar must lie on a screen that a person can take hold of it. */
const GRIP = 80;

/**
 * Where a window opens: where it was, if a screen still shows that place; else in the middle of the
 * main one. Never larger than its screen.
 */
export function windowBounds(
  remembered: WindowState | null,
  main: Rectangle,
  screens: readonly Rectangle[],
): Partial<Rectangle> {
  const size = remembered ?? FIRST;
  const screen = screens.find((area) => remembered !== null && canGrip(remembered, area));
  const fitted = sized(size, screen ?? main);
  if (remembered === null || screen === undefined) return fitted;
  return { ...fitted, x: remembered.x, y: remembered.y };
}

function sized(size: { width: number; height: number }, screen: Rectangle) {
  return {
    width: Math.min(size.width, screen.width),
    height: Math.min(size.height, screen.height),
  };
}

function canGrip(window: Rectangle, screen: Rectangle): boolean {
  const left = Math.max(window.x, screen.x);
  const right = Math.min(window.x + window.width, screen.x + screen.width);
  const isOnTop = window.y >= screen.y && window.y + GRIP <= screen.y + screen.height;
  return right - left >= GRIP && isOnTop;
}
