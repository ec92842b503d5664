import {
  type CropAspect,
  type CropBox,
  type Focus,
  type Framing,
  framed,
  type Measures,
} from "../../../../shared/article/photo-crop.ts";

/** No cut is smaller than this part of what its picture can give. */
const SMALLEST = 0.1;

/** What stands for an aspect now, in fractions of the picture. */
export function boxFor(measures: Measures, aspect: CropAspect, framing: Framing): CropBox {
  const { left, top, width, height } = framed(measures, aspect, framing);
  return {
    x: left / measures.width,
    y: top / measures.height,
    width: width / measures.width,
    height: height / measures.height,
  };
}

/** Moved by fractions of the picture, no further than its edges. */
export function movedBox(box: CropBox, byX: number, byY: number): CropBox {
  return {
    ...box,
    x: within(box.x + byX, 1 - box.width),
    y: within(box.y + byY, 1 - box.height),
  };
}

/** Larger or smaller about its middle, of the same shape, within the picture. */
export function sizedBox(box: CropBox, by: number): CropBox {
  const most = Math.min(1 / box.width, 1 / box.height);
  const least = SMALLEST * most;
  const times = Math.min(most, Math.max(Math.min(least, 1), by));
  const [width, height] = [box.width * times, box.height * times];
  const grown = { width: Math.min(1, width), height: Math.min(1, height) };
  const x = box.x + (box.width - grown.width) / 2;
  const y = box.y + (box.height - grown.height) / 2;
  return movedBox({ ...grown, x, y }, 0, 0);
}

/** A point of the picture moved by fractions of it. */
export function movedFocus({ x, y }: Focus, byX: number, byY: number): Focus {
  return { x: within(x + byX, 1), y: within(y + byY, 1) };
}

export function withCrop(framing: Framing, aspect: CropAspect, box: CropBox | null): Framing {
  const { [aspect]: _, ...others } = framing.crops;
  return { ...framing, crops: box === null ? others : { ...others, [aspect]: box } };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(0, value), Math.max(0, most));
}
