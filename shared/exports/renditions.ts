import type { PhotoAsset, PhotoMediaType } from "../article/asset.ts";
import { type CropAspect, framed, type PixelBox } from "../article/photo-crop.ts";

/** Into which kind of file pictures are made; `original` keeps each one's own. */
export const IMAGE_FORMATS = ["original", "jpeg", "webp", "avif"] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** How pictures leave beside a file. */
export interface ImageStyle {
  /** In pixels, each once, smallest first; none: as wide as the photo is. */
  readonly widths: readonly number[];
  /** What every reader is given that knows no better. */
  readonly format: ImageFormat;
  /** What browsers are offered before that, the best first. */
  readonly better: readonly Exclude<ImageFormat, "original">[];
  /** Cuts that are written beside each picture. */
  readonly crops: readonly CropAspect[];
  /** What HTML says of the place a picture takes on the page, for browsers to choose by. */
  readonly sizes: string;
}

/** One file of a picture. */
export interface Rendition {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly mediaType: PhotoMediaType;
}

/** A file of a part of a picture. */
export interface CropRendition extends Rendition {
  readonly aspect: CropAspect;
  /** The part that is meant, of the upright photo. */
  readonly box: PixelBox;
}

export interface Renditions {
  readonly largest: Rendition;
  /** Whether the largest is the photo's own file, byte for byte but for its place. */
  readonly isOwn: boolean;
  /** Smallest first. */
  readonly smaller: readonly Rendition[];
  /** All widths in each better format, smallest first. */
  readonly better: readonly Rendition[];
  readonly crops: readonly CropRendition[];
}

const TYPES = {
  jpeg: "image/jpeg",
  webp: "image/webp",
  avif: "image/avif",
} as const satisfies Record<Exclude<ImageFormat, "original">, PhotoMediaType>;

/**
 * The files that a photo is exported as, none wider than itself. A GIF, which may move, and a photo
 * whose measures are unknown stay as they are; what no browser shows becomes a JPEG.
 */
export function renditionsOf(photo: PhotoAsset, style: ImageStyle | null): Renditions {
  const { width, height, mediaType } = photo;
  const own = { width, height, mediaType };
  const alone = { smaller: [], better: [], crops: [] };
  if (mediaType === "image/gif" || width < 1 || height < 1) {
    return { largest: own, isOwn: true, ...alone };
  }
  const shown = mediaType === "image/tiff" ? TYPES.jpeg : mediaType;
  if (style === null) {
    return { largest: { ...own, mediaType: shown }, isOwn: shown === mediaType, ...alone };
  }
  const as = style.format === "original" ? shown : TYPES[style.format];
  const widest = Math.min(width, style.widths.at(-1) ?? width);
  const narrower = style.widths.filter((wide) => wide < widest);
  const at = (wide: number, mediaType: PhotoMediaType): Rendition => ({
    width: wide,
    height: Math.max(1, Math.round((wide * height) / width)),
    mediaType,
  });
  const offered = style.better.map((format) => TYPES[format]).filter((type) => type !== as);
  return {
    largest: at(widest, as),
    isOwn: widest === width && as === mediaType,
    smaller: narrower.map((wide) => at(wide, as)),
    better: offered.flatMap((type) => [...narrower, widest].map((wide) => at(wide, type))),
    crops: style.crops.map((aspect) => cropAs(aspect, photo, as, widest)),
  };
}

/** A cut as wide as the style's widest picture, or as it is where that is less. */
function cropAs(
  aspect: CropAspect,
  photo: PhotoAsset,
  mediaType: PhotoMediaType,
  widest: number,
): CropRendition {
  const box = framed(photo, aspect, photo.framing);
  const width = Math.min(box.width, widest);
  const height = Math.max(1, Math.round((width * box.height) / box.width));
  return { aspect, box, width, height, mediaType };
}
