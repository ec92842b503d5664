import type { PhotoAsset, PhotoMediaType } from "../article/asset.ts";

/** Into which kind of file pictures are made; `original` keeps each one's own. */
export const IMAGE_FORMATS = ["original", "jpeg", "webp", "avif"] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** How pictures leave beside a file. */
export interface ImageStyle {
  /** In pixels, each once, smallest first; none: as wide as the photo is. */
  readonly widths: readonly number[];
  readonly format: ImageFormat;
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

export interface Renditions {
  readonly largest: Rendition;
  /** Whether the largest is the photo's own file, byte for byte but for its place. */
  readonly isOwn: boolean;
  /** Smallest first. */
  readonly smaller: readonly Rendition[];
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
  if (mediaType === "image/gif" || width < 1 || height < 1) {
    return { largest: own, isOwn: true, smaller: [] };
  }
  const shown = mediaType === "image/tiff" ? TYPES.jpeg : mediaType;
  if (style === null) {
    return { largest: { ...own, mediaType: shown }, isOwn: shown === mediaType, smaller: [] };
  }
  const as = style.format === "original" ? shown : TYPES[style.format];
  const at = (wide: number): Rendition => ({
    width: wide,
    height: Math.max(1, Math.round((wide * height) / width)),
    mediaType: as,
  });
  const largest = at(Math.min(width, style.widths.at(-1) ?? width));
  const smaller = style.widths.filter((wide) => wide < largest.width).map(at);
  return { largest, isOwn: largest.width === width && as === mediaType, smaller };
}
