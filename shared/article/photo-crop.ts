/** A point of a picture as it is seen, in fractions of its width and height from its upper left. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

/** A part of a picture as it is seen, in fractions of its width and height. */
export interface CropBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width to height, such as `16:9`. */
export type Aspect = `${number}:${number}`;

/** The aspects for which a crop can be set by hand. */
export const CROP_ASPECTS = ["16:9", "4:3", "3:2", "1:1", "4:5", "9:16"] as const;
export type CropAspect = (typeof CROP_ASPECTS)[number];

/** What a person says of how a photo is cut; the photo itself is never touched. */
export interface Framing {
  /** What every cut keeps in sight; null: the middle. */
  readonly focus: Focus | null;
  /** Cuts set by hand, which the focus does not move. */
  readonly crops: Readonly<Partial<Record<CropAspect, CropBox>>>;
}

export const UNFRAMED: Framing = { focus: null, crops: {} };

/** In pixels. */
export interface Measures {
  readonly width: number;
  readonly height: number;
}

/** A part of a picture in whole pixels from its upper left. */
export interface PixelBox extends Measures {
  readonly left: number;
  readonly top: number;
}

const MIDDLE: Focus = { x: 0.5, y: 0.5 };

/**
 * The largest part of a picture that has this aspect, with the focus as near to its middle as the
 * picture's edges let it. To the nearest pixel, never empty.
 * @throws RangeError where a side is below one pixel or the aspect is none
 */
export function crop(measures: Measures, aspect: Aspect, focus: Focus | null): PixelBox {
  const { width, height } = measures;
  if (!(width >= 1) || !(height >= 1)) throw new RangeError("There is nothing to crop.");
  const ratio = ratioOf(aspect);
  const wide = Math.min(width, Math.max(1, Math.round(height * ratio)));
  const high = Math.min(height, Math.max(1, Math.round(width / ratio)));
  const { x, y } = focus ?? MIDDLE;
  return {
    left: clamp(Math.round(x * width - wide / 2), width - wide),
    top: clamp(Math.round(y * height - high / 2), height - high),
    width: wide,
    height: high,
  };
}

/** The part of a picture that stands for an aspect: the one set by hand, else {@link crop}'s. */
export function framed(measures: Measures, aspect: Aspect, framing: Framing | undefined): PixelBox {
  const byHand = framing?.crops[aspect as CropAspect];
  if (byHand === undefined) return crop(measures, aspect, framing?.focus ?? null);
  const { width, height } = measures;
  const left = clamp(Math.round(byHand.x * width), width - 1);
  const top = clamp(Math.round(byHand.y * height), height - 1);
  // A hand is not exact: the largest part of what it marked that has the very aspect.
  const inner = crop(
    {
      width: between(Math.round(byHand.width * width), width - left),
      height: between(Math.round(byHand.height * height), height - top),
    },
    aspect,
    null,
  );
  return { ...inner, left: left + inner.left, top: top + inner.top };
}

/** Width divided by height. @throws RangeError where the aspect is none */
export function ratioOf(aspect: Aspect): number {
  const [wide = 0, high = 0] = aspect.split(":").map(Number);
  if (!(wide > 0) || !(high > 0)) throw new RangeError(`${aspect} is no aspect.`);
  return wide / high;
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), most);
}

function between(value: number, most: number): number {
  return Math.min(Math.max(1, value), most);
}
