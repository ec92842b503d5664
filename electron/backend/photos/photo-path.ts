import { join } from "node:path";
import { PHOTO_EXTENSIONS, type PhotoMediaType } from "../../../shared/article/asset.ts";
import { nameOn } from "../seal/desk-files.ts";

/** Where a photo's file lies on a desk: named by the SHA-256 of its bytes, on a sealed desk by what only its key makes of that. */
export function photoPath(folder: string, hash: string, mediaType: PhotoMediaType): string {
  return join(folder, "photos", nameOn(folder, `${hash}.${PHOTO_EXTENSIONS[mediaType]}`));
}
