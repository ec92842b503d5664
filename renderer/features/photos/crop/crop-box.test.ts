import fc from "fast-check";
import { expect, it } from "vitest";
import {
  CROP_ASPECTS,
  type CropBox,
  framed,
  ratioOf,
  UNFRAMED,
} from "../../../../shared/article/photo-crop.ts";
import { boxFor, movedBox, movedFocus, sizedBox, withCrop } from "./crop-box.ts";

const side = fc.integer({ min: 50, max: 9000 });
const measures = fc.record({ width: side, height: side });
const aspect = fc.constantFrom(...CROP_ASPECTS);
const step = fc.double({ min: -2, max: 2, noNaN: true });
const moves = fc.array(
  fc.oneof(
    fc.tuple(step, step).map(
      ([x, y]) =>
        (box: CropBox) =>
          movedBox(box, x, y),
    ),
    fc.double({ min: 0.01, max: 20, noNaN: true }).map((by) => (box: CropBox) => sizedBox(box, by)),
  ),
  { maxLength: 8 },
);

it("keeps a cut within its picture and of its shape, however it is moved and sized", () => {
  fc.assert(
    fc.property(measures, aspect, moves, (of, shape, deeds) => {
      const first = boxFor(of, shape, UNFRAMED);
      const box = deeds.reduce((now, deed) => deed(now), first);
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(box.x + box.width, box.y + box.height)).toBeLessThanOrEqual(1 + 1e-9);
      expect(box.width / box.height).toBeCloseTo(first.width / first.height, 6);
    }),
  );
});

it("gives what was set by hand for its aspect alone", () => {
  const of = { width: 3000, height: 2000 };
  const byHand = { x: 0.1, y: 0.2, width: 0.5, height: 0.421875 };
  const framing = withCrop(UNFRAMED, "16:9", byHand);
  const cut = framed(of, "16:9", framing);
  expect(cut).toMatchObject({ left: 300, top: 400, width: 1500 });
  expect(cut.width / cut.height).toBeCloseTo(ratioOf("16:9"), 2);
  expect(framed(of, "1:1", framing)).toEqual(framed(of, "1:1", UNFRAMED));
  expect(withCrop(framing, "16:9", null)).toEqual(UNFRAMED);
});

it("moves the focal point no further than the edge", () => {
  expect(movedFocus({ x: 0.99, y: 0.5 }, 0.1, -0.1)).toEqual({ x: 1, y: 0.4 });
});
