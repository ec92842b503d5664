import { existsSync } from "node:fs";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import type { Context } from "../context.ts";
import { photoPath } from "./photo-path.ts";

/** Above this no pixels are compared: the picture is one more on the desk. */
const MOST_PIXELS = 60_000_000;

interface Arrived extends Pick<PhotoAsset, "mediaType" | "width" | "height"> {
  readonly path: string;
  /** The photo that the file says it is a copy of. */
  readonly original: string | null;
}

/**
 * The desk's own photo where the file is a copy of it that left in an export: it says so, and has
 * the same pixels. One that was retouched since says so too, and is another picture.
 */
export async function knownAgain(
  { reader, ports, pictures }: Pick<Context, "reader" | "ports" | "pictures">,
  { path, original, ...measures }: Arrived,
): Promise<PhotoAsset | null> {
  if (original === null || measures.width * measures.height > MOST_PIXELS) return null;
  const asset = await reader.call("photos.get", { hash: original });
  if (asset === null || !isAlike(asset, measures)) return null;
  const own = photoPath(ports.folder, asset.hash, asset.mediaType);
  if (!existsSync(own)) return null;
  const pixelsOf = (file: string) => pictures.call("pictures.pixels", { file });
  const [arrived, known] = [await pixelsOf(path), await pixelsOf(own)];
  return arrived !== null && arrived === known ? asset : null;
}

function isAlike(
  asset: PhotoAsset,
  { mediaType, width, height }: Omit<Arrived, "path" | "original">,
) {
  return asset.mediaType === mediaType && asset.width === width && asset.height === height;
}
