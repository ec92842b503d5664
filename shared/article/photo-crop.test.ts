import fc from "fast-check";
import { expect, it } from "vitest";
import { CROP_ASPECTS, crop, framed, ratioOf, UNFRAMED } from "./photo-crop.ts";

const side = fc.integer({ min: 1, max: 20_000 });
const measures = fc.record({ width: side, height: side });
const aspect = fc.constantFrom(...CROP_ASPECTS);
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const focus = fc.record({ x: fraction, y: fraction });

it("cuts around the focus, and moves no further than the edge", () => {
  const photo = { width: 6000, height: 4000 };
  expect(crop(photo, "1:1", null)).toEqual({ left: 1000, top: 0, width: 4000, height: 4000 });
  expect(crop(photo, "1:1", { x: 0.4, y: 0.9 })).toMatchObject({ left: 400, top: 0 });
  expect(crop(photo, "1:1", { x: 0, y: 0 })).toMatchObject({ left: 0, top: 0 });
  expect(crop(photo, "16:9", { x: 0.5, y: 1 })).toEqual({
    left: 0,
    top: 625,
    width: 6000,
    height: 3375,
  });
});

it("lies within the picture, is as large as can be, and has the aspect to the pixel", () => {
  fc.assert(
    fc.property(measures, aspect, focus, (photo, as, at) => {
      const { left, top, width, height } = crop(photo, as, at);
      expect(left >= 0 && top >= 0).toBe(true);
      expect(left + width <= photo.width && top + height <= photo.height).toBe(true);
      expect(width === photo.width || height === photo.height).toBe(true);
      expect(
        Math.abs(width - height * ratioOf(as)) <= Math.max(1, ratioOf(as)) ||
          Math.min(width, height) === 1,
      ).toBe(true);
    }),
  );
});

it("keeps the focus in sight", () => {
  fc.assert(
    fc.property(measures, aspect, focus, (photo, as, at) => {
      const { left, top, width, height } = crop(photo, as, at);
      const [x, y] = [at.x * photo.width, at.y * photo.height];
      expect(x >= left - 1 && x <= left + width + 1).toBe(true);
      expect(y >= top - 1 && y <= top + height + 1).toBe(true);
    }),
  );
});

it("follows the focus, and never runs against it", () => {
  fc.assert(
    fc.property(measures, aspect, focus, focus, (photo, as, one, other) => {
      const [first, second] = one.x <= other.x ? [one, other] : [other, one];
      expect(crop(photo, as, first).left).toBeLessThanOrEqual(crop(photo, as, second).left);
    }),
  );
});

it("takes what a hand has marked, brought to the aspect, whatever the focus says", () => {
  const crops = { "1:1": { x: 0.5, y: 0.25, width: 0.25, height: 0.5 } };
  const photo = { width: 4000, height: 2000 };
  const box = { left: 2000, top: 500, width: 1000, height: 1000 };
  expect(framed(photo, "1:1", { focus: { x: 0, y: 0 }, crops })).toEqual(box);
  expect(framed(photo, "4:3", { focus: null, crops })).toEqual(crop(photo, "4:3", null));
  expect(framed(photo, "4:3", undefined)).toEqual(framed(photo, "4:3", UNFRAMED));
});

it("stays within the picture wherever a hand has marked", () => {
  const box = fc.record({ x: fraction, y: fraction, width: fraction, height: fraction });
  fc.assert(
    fc.property(measures, aspect, box, (photo, as, marked) => {
      const cut = framed(photo, as, { focus: null, crops: { [as]: marked } });
      expect(cut.left >= 0 && cut.top >= 0 && cut.width >= 1 && cut.height >= 1).toBe(true);
      expect(cut.left + cut.width <= photo.width).toBe(true);
      expect(cut.top + cut.height <= photo.height).toBe(true);
    }),
  );
});

it("refuses what is no aspect and what has no pixels", () => {
  expect(() => crop({ width: 10, height: 10 }, "0:1", null)).toThrow(RangeError);
  expect(() => crop({ width: 0, height: 10 }, "1:1", null)).toThrow(RangeError);
});
