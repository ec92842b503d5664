import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  atFullSize,
  corner,
  FITTED,
  isLarger,
  panned,
  percentOf,
  type Staged,
  shownSize,
  type Zoom,
  zoomed,
} from "./zoom.ts";

const large: Staged = {
  picture: { width: 6000, height: 4000 },
  stage: { width: 1200, height: 600 },
};
const small: Staged = { ...large, picture: { width: 300, height: 200 } };

const side = fc.integer({ min: 1, max: 9000 });
const size = fc.record({ width: side, height: side });
const staged = fc.record({ picture: size, stage: size });
const offset = fc.double({ min: -4000, max: 4000, noNaN: true });
const moves = fc.array(
  fc.oneof(
    fc.record({ by: fc.double({ min: 0.1, max: 10, noNaN: true }), x: offset, y: offset }),
    fc.record({ x: offset, y: offset }),
  ),
  { maxLength: 8 },
);

function moved(of: Staged, by: readonly { by?: number; x: number; y: number }[]): Zoom {
  return by.reduce<Zoom>(
    (zoom, move) =>
      move.by === undefined ? panned(zoom, move, of) : zoomed(zoom, move.by, of, move),
    FITTED,
  );
}

describe("a picture on its stage", () => {
  it("fits it first, and is not blown up for that", () => {
    expect(shownSize(FITTED, large)).toEqual({ width: 900, height: 600 });
    expect(corner(FITTED, large)).toEqual({ x: 150, y: 0 });
    expect(shownSize(FITTED, small)).toEqual({ width: 300, height: 200 });
    expect(corner(FITTED, small)).toEqual({ x: 450, y: 200 });
    expect(isLarger(FITTED, large)).toBe(false);
  });

  it.each([1, 2])("shows a pixel on a pixel at 100 %% of a screen with %i a CSS pixel", (ratio) => {
    const full = atFullSize(FITTED, large, ratio);
    expect(shownSize(full, large).width).toBeCloseTo(6000 / ratio);
    expect(percentOf(full, large, ratio)).toBe(100);
    expect(isLarger(full, large)).toBe(true);
  });

  it("is never moved so that what could be filled stays empty", () => {
    fc.assert(
      fc.property(staged, moves, (of, by) => {
        const zoom = moved(of, by);
        const [{ width, height }, { x, y }] = [shownSize(zoom, of), corner(zoom, of)];
        const axes = [
          [x, width, of.stage.width],
          [y, height, of.stage.height],
        ] as const;
        for (const [from, shown, room] of axes) {
          const slack = 1e-6 * Math.max(1, shown);
          if (shown <= room) expect(Math.abs(from - (room - shown) / 2)).toBeLessThan(slack);
          else {
            expect(from).toBeLessThan(slack);
            expect(from + shown).toBeGreaterThan(room - slack);
          }
        }
      }),
    );
  });

  it("keeps what is under the pointer there while it is magnified", () => {
    const at = { x: 130, y: -70 };
    const before = atFullSize(FITTED, large, 1);
    const after = zoomed(before, 1.7, large, at);
    const under = (zoom: Zoom) => {
      const { width, height } = shownSize(zoom, large);
      return [zoom.x + at.x / width, zoom.y + at.y / height];
    };
    expect(under(after)[0]).toBeCloseTo(under(before)[0] ?? 0);
    expect(under(after)[1]).toBeCloseTo(under(before)[1] ?? 0);
  });

  it("is magnified to a bound, and no further away than fitting", () => {
    expect(zoomed(FITTED, 0.5, large)).toEqual(FITTED);
    expect(percentOf(zoomed(FITTED, 1e9, large), large, 1)).toBe(800);
  });
});
