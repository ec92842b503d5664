import type { PhotoMediaType } from "../../../shared/article/asset.ts";

/** What sharp calls each kind of file. */
export const IMAGE_NAMES = {
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
  "image/avif": "avif",
  "image/tiff": "tiff",
} as const satisfies Record<PhotoMediaType, string>;
