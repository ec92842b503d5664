import { join } from "node:path";
import { PHOTO_EXTENSIONS, type PhotoMediaType } from "../../../shared/article/asset.ts";

/** Where a photo's file lies on a desk: named by the SHA-256 of its bytes. */
export function photoPath(folder: string, hash: string, mediaType: PhotoMediaType): string {
  return join(folder, "photos", `${hash}.${PHOTO_EXTENSIONS[mediaType]}`);
}
