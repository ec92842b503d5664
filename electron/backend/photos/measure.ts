import sharp, { type Metadata } from "sharp";
import type { PhotoMediaType } from "../../../shared/article/asset.ts";
import { LARGEST_PICTURE } from "../../../shared/contract/photos.ts";
import { Problem } from "../../../shared/contract/problem.ts";

export interface Measured {
  /** In pixels, as the picture is seen: after its orientation. */
  readonly width: number;
  readonly height: number;
  readonly xmpBytes: number;
}

/** How sharp names the formats; AVIF is HEIF with another compression. */
const FORMATS: Readonly<Record<PhotoMediaType, string>> = {
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
  "image/avif": "heif",
};

/**
 * Reads the picture's head, decoding none of its pixels. NOT_A_PICTURE where there is no picture of
 * that type in the file, PICTURE_TOO_LARGE above {@link LARGEST_PICTURE} pixels.
 */
export async function measure(
  path: string,
  mediaType: PhotoMediaType,
  name: string,
): Promise<Measured> {
  const found = await headOf(path, name);
  if (found.format !== FORMATS[mediaType]) throw notAPicture(name);
  const { width, height } = found.autoOrient;
  const pixels = width * height;
  if (pixels === 0) throw notAPicture(name);
  if (pixels > LARGEST_PICTURE) {
    throw new Problem(
      "PICTURE_TOO_LARGE",
      `“${name}” has ${Math.round(pixels / 1e6)} megapixels; Stet takes pictures of up to ${LARGEST_PICTURE / 1e6}. The article is as it was. Save the picture smaller and insert it again.`,
    );
  }
  return { width, height, xmpBytes: found.xmp?.length ?? 0 };
}

/** How long the picture's XMP is; 0 where it has none or is broken. */
export async function xmpBytesOf(path: string): Promise<number> {
  const found = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  return found?.xmp?.length ?? 0;
}

async function headOf(path: string, name: string): Promise<Metadata> {
  try {
    return await sharp(path, { limitInputPixels: false }).metadata();
  } catch (error) {
    throw notAPicture(name, error);
  }
}

export function notAPicture(name: string, cause?: unknown): Problem {
  return new Problem(
    "NOT_A_PICTURE",
    `“${name}” is no picture that Stet can show. The article is as it was. Save it as JPEG, PNG, WebP, GIF or AVIF and insert it again.`,
    {},
    cause,
  );
}
