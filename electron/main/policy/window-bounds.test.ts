import fc from "fast-check";
import { expect, it } from "vitest";
import { readWindowState, windowBounds } from "./window-bounds.ts";

const laptop = { x: 0, y: 25, width: 1280, height: 775 };
const beside = { x: 1280, y: 0, width: 1920, height: 1080 };
const state = { x: 1400, y: 100, width: 1000, height: 700, maximized: false };

it("opens a window where it was", () => {
  expect(windowBounds(state, laptop, [laptop, beside])).toEqual({
    x: 1400,
    y: 100,
    width: 1000,
    height: 700,
  });
});

it("opens it in the middle where its screen was taken away", () => {
  expect(windowBounds(state, laptop, [laptop])).toEqual({ width: 1000, height: 700 });
});

it("does not take a place whose title bar cannot be reached", () => {
  const above = { ...state, x: 100, y: -50 };
  const below = { ...state, x: 100, y: 790 };
  const beyond = { ...state, x: -980, y: 100 };
  for (const place of [above, below, beyond]) {
    expect(windowBounds(place, laptop, [laptop])).not.toHaveProperty("x");
  }
});

it("never opens a window larger than its screen", () => {
  const size = fc.integer({ min: 1, max: 10_000 });
  const place = fc.integer({ min: -5000, max: 5000 });
  const any = fc.record({ x: place, y: place, width: size, height: size });
  fc.assert(
    fc.property(fc.option(any), (remembered) => {
      const given = remembered === null ? null : { ...remembered, maximized: false };
      const { width = 0, height = 0 } = windowBounds(given, laptop, [laptop]);
      expect(width).toBeLessThanOrEqual(laptop.width);
      expect(height).toBeLessThanOrEqual(laptop.height);
    }),
  );
});

it("forgets a state that cannot be read", () => {
  expect(readWindowState(JSON.stringify(state))).toEqual(state);
  for (const json of ["", "{", "null", "[]", '{"x":1}', '{"x":"1"}']) {
    expect(readWindowState(json)).toBeNull();
  }
});
