import sharp from "sharp";
import type { PhotoMediaType } from "../../../shared/article/asset.ts";
import type { PhotoSize } from "../../../shared/contract/host-bridge.ts";
import { openOut, pictureIn } from "../seal/desk-files.ts";
import { makeCopy } from "./make-copy.ts";
import { SHOWN } from "./shown-sizes.ts";

export interface ShowOrder {
  readonly source: string;
  readonly mediaType: PhotoMediaType;
  readonly target: string;
  readonly size: PhotoSize;
}

/** A file of at most this many bytes is shown as it is where it is small enough on the screen. */
const LIGHT = 500_000;

/** Makes a copy to be shown; false where the photo's own file does: it moves, or is small already. */
export async function makeShown({ source, mediaType, target, size }: ShowOrder): Promise<boolean> {
  const isShowable = mediaType !== "image/tiff";
  if (isShowable && (await servesItself(source, size))) return false;
  await makeCopy({ source, target, ...SHOWN[size] });
  return true;
}

async function servesItself(source: string, size: PhotoSize): Promise<boolean> {
  if (size === "full") return true;
  const { autoOrient, pages = 1 } = await sharp(await pictureIn(source), {
    limitInputPixels: false,
  }).metadata();
  // A thumbnail stands still.
  if (pages > 1) return size === "display";
  const isSmall = Math.max(autoOrient.width, autoOrient.height) <= (SHOWN[size].within ?? 0);
  return isSmall && (await openOut(source)).size <= LIGHT;
}
