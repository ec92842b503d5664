export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
type Size = Pick<Box, "width" | "height">;

const GAP = 12;

/**
 * Where a card of this size stands beside what it speaks of: below or above, else at its
 * right or left, else over its lower end; never outside the window. In its middle where there is nothing to stand beside.
 */
export function placeCard(target: Box | null, card: Size, window: Size): Pick<Box, "left" | "top"> {
  const within = (at: number, size: number, all: number) =>
    Math.max(GAP, Math.min(at, all - size - GAP));
  if (target === null) {
    const middle = (size: number, all: number) => within((all - size) / 2, size, all);
    return {
      left: middle(card.width, window.width),
      top: middle(card.height, window.height),
    };
  }
  const below = target.top + target.height + GAP;
  const above = target.top - card.height - GAP;
  const right = target.left + target.width + GAP;
  const left = target.left - card.width - GAP;
  const fitsBelow = below + card.height + GAP <= window.height;
  const at = (x: number, y: number) => ({
    left: within(x, card.width, window.width),
    top: within(y, card.height, window.height),
  });
  if (fitsBelow) return at(target.left, below);
  if (above >= GAP) return at(target.left, above);
  if (right + card.width + GAP <= window.width) return at(right, target.top);
  return left >= GAP ? at(left, target.top) : at(target.left, below);
}

/** The part of a box that can be ringed without the ring leaving the window. */
export function ringOf(target: Box, window: Size): Box {
  const left = Math.max(target.left, GAP / 2);
  const top = Math.max(target.top, GAP / 2);
  const right = Math.min(target.left + target.width, window.width - GAP / 2);
  const bottom = Math.min(target.top + target.height, window.height - GAP / 2);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
