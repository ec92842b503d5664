import type { PhotoMediaType } from "../../../shared/article/asset.ts";
import type { PhotoSize } from "../../../shared/contract/host-bridge.ts";
import type { Context } from "../context.ts";
import { photoPath } from "./photo-path.ts";
import { shownName } from "./shown-sizes.ts";

/** A file with a photo's picture, as a page can show it. */
export interface PhotoFile {
  readonly path: string;
  readonly mediaType: PhotoMediaType;
}

/**
 * The file in which a photo is shown at that size: a copy made for it, which is kept, or its own.
 * Null where the desk has no such photo.
 */
export async function showPhoto(
  { reader, ports, pictures, copies }: Context,
  hash: string,
  size: PhotoSize,
): Promise<PhotoFile | null> {
  const asset = await reader.call("photos.get", { hash });
  if (asset === null) return null;
  const { mediaType } = asset;
  const own = { path: photoPath(ports.folder, hash, mediaType), mediaType };
  const name = shownName(hash, size);
  const shown: PhotoFile = { path: copies.path(name), mediaType: "image/webp" };
  if (await copies.has(name)) return shown;
  const order = { source: own.path, mediaType, target: shown.path, size };
  try {
    const isMade = await copies.make(name, () => pictures.call("pictures.show", order));
    return isMade ? shown : own;
  } catch {
    // The thread has noted it: no room for copies, or a damaged picture. A browser shows what it can.
    return own;
  }
}
