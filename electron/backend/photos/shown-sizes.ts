import type { PhotoSize } from "../../../shared/contract/host-bridge.ts";
import type { CopyOrder } from "./make-copy.ts";

/** Rises when copies are made otherwise than before. */
const RECIPE = 1;

/** What is made for a screen: WebP, since it carries transparency and every browser shows it. */
export const SHOWN: Readonly<Record<PhotoSize, Omit<CopyOrder, "source" | "target">>> = {
  thumbnail: { within: 360, mediaType: "image/webp", quality: 78, effort: 1 },
  display: { within: 1600, mediaType: "image/webp", quality: 82, effort: 1 },
  // As large as WebP can be.
  full: { within: 16_000, mediaType: "image/webp", quality: 88, effort: 1 },
};

/** What a copy to be shown is called among those that are kept. */
export function shownName(hash: string, size: PhotoSize): string {
  return `${hash}-${size}-${RECIPE}.webp`;
}
