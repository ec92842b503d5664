import type { Metadata } from "sharp";
import type { PhotoMediaType } from "../../../shared/article/asset.ts";
import { LARGEST_PICTURE } from "../../../shared/contract/photos.ts";
import { pictureIn } from "../seal/desk-files.ts";
import { notAPicture, tooManyPixels } from "./refusals.ts";

export interface Measured {
  /** In pixels, as the picture is seen: after its orientation. */
  readonly width: number;
  readonly height: number;
  readonly xmpBytes: number;
  /** Whether it can only be decoded as a whole, which takes memory for every pixel. */
  readonly isProgressive: boolean;
}

/** How sharp names the formats; AVIF is HEIF with another compression. */
const FORMATS: Readonly<Record<PhotoMediaType, string>> = {
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
  "image/avif": "heif",
  "image/tiff": "tiff",
};

/**
 * Reads the picture's head, decoding none of its pixels. NOT_A_PICTURE where there is no picture of
 * that type in the file, PICTURE_TOO_LARGE above {@link LARGEST_PICTURE} pixels.
 */
export async function measure(
  file: string | Buffer,
  mediaType: PhotoMediaType,
  name: string,
): Promise<Measured> {
  const found = await headOf(file, name);
  if (found.format !== FORMATS[mediaType]) throw notAPicture(name);
  const { width, height } = found.autoOrient;
  const pixels = width * height;
  if (pixels === 0) throw notAPicture(name);
  if (pixels > LARGEST_PICTURE) throw tooManyPixels(name, pixels);
  const isProgressive = found.isProgressive === true;
  return { width, height, xmpBytes: found.xmp?.length ?? 0, isProgressive };
}

/** How long the picture's XMP is; 0 where it has none or is broken. */
export async function xmpBytesOf(path: string): Promise<number> {
  const found = await metadataOf(await pictureIn(path)).catch(() => null);
  return found?.xmp?.length ?? 0;
}

async function headOf(file: string | Buffer, name: string): Promise<Metadata> {
  try {
    return await metadataOf(file);
  } catch (error) {
    throw notAPicture(name, error);
  }
}

/** Loads sharp with the first picture: a desk opens sooner without it. */
async function metadataOf(file: string | Buffer): Promise<Metadata> {
  const { default: sharp } = await import("sharp");
  return await sharp(file, { limitInputPixels: false }).metadata();
}
