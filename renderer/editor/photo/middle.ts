/** A box on the screen, in CSS pixels, as elements tell theirs. */
export type Box = Pick<DOMRect, "left" | "top" | "width" | "height">;

/** How much of a picture's width and height is its middle. */
const MIDDLE = 0.5;

/**
 * Whether a point lies in the middle of a picture, where a file that is dropped replaces it. All
 * around, it is set beside the photo: who aims at an edge means a place between blocks.
 */
export function isInMiddle({ left, top, width, height }: Box, x: number, y: number): boolean {
  const off = (at: number, size: number) => Math.abs(at - size / 2) / Math.max(1, size);
  return off(x - left, width) <= MIDDLE / 2 && off(y - top, height) <= MIDDLE / 2;
}
