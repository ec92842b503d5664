import { writeFile } from "node:fs/promises";
import sharp from "sharp";
import type { PhotoMediaType } from "../../../shared/article/asset.ts";
import { IMAGE_NAMES } from "./image-names.ts";

/** A picture as it lies in a file: its measures in pixels, as it is seen. */
export interface FittedPicture {
  readonly width: number;
  readonly height: number;
  readonly mediaType: PhotoMediaType;
}

export interface FitOrder {
  /** The copy, which is changed. */
  readonly file: string;
  readonly mediaType: PhotoMediaType;
  readonly takes: readonly PhotoMediaType[];
}

/** No page shows more pixels than these along a side. */
const LONGEST_SIDE = 2000;
const QUALITY = 85;

/**
 * Makes a copy of a photo ready to be packed into a file: upright, at most 2000 pixels a side, and of
 * a type among `takes`, else a PNG where it is transparent and a JPEG where it is not. A copy that is
 * all that already keeps its bytes; none grows.
 */
export async function fitPicture({ file, mediaType, takes }: FitOrder): Promise<FittedPicture> {
  const { width, height, orientation = 1, hasAlpha } = await sharp(file).metadata();
  const instead = hasAlpha ? "image/png" : "image/jpeg";
  const as = takes.includes(mediaType) ? mediaType : instead;
  const isSmall = Math.max(width, height) <= LONGEST_SIDE;
  if (isSmall && as === mediaType && orientation === 1) return { width, height, mediaType };
  const { data, info } = await sharp(file, { animated: as === "image/gif", failOn: "none" })
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
    .keepIccProfile()
    .toFormat(IMAGE_NAMES[as], as === "image/png" || as === "image/gif" ? {} : { quality: QUALITY })
    .toBuffer({ resolveWithObject: true });
  await writeFile(file, data);
  return { width: info.width, height: info.pageHeight ?? info.height, mediaType: as };
}
