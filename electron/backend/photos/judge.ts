import { mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { PhotoMediaType } from "../../../shared/article/asset.ts";
import { pictureIn, writeIn } from "../seal/desk-files.ts";
import { rendering } from "./make-copy.ts";
import { type Measured, measure } from "./measure.ts";
import { cameraRaw, cutOff } from "./refusals.ts";
import { SHOWN } from "./shown-sizes.ts";

export interface JudgeOrder {
  readonly path: string;
  /** As the person knows it. */
  readonly name: string;
  /** Where its thumbnail goes. */
  readonly thumbnail: string;
}

export interface Judged extends Measured {
  /** False where it was too large to be looked at now; it is made when it is first asked for. */
  readonly hasThumbnail: boolean;
}

/** Most pixels that are decoded while somebody waits, and of those that only decode as a whole. */
const MOST_AT_ONCE = 60_000_000;
const MOST_AS_A_WHOLE = 30_000_000;
const DECODED_WHOLE: readonly PhotoMediaType[] = ["image/webp", "image/avif", "image/gif"];

/** What cameras write; most of them pass for a TIFF that holds a stamp-sized preview. */
const RAW = /\.(?:3fr|arw|cr2|cr3|dng|erf|iiq|kdc|mef|mos|nef|nrw|orf|pef|raf|rw2|sr2|srf|srw)$/iu;

/**
 * Measures a picture and decodes it once, for its thumbnail, so that one that was cut off is told
 * from a whole one. NOT_A_PICTURE and PICTURE_TOO_LARGE with the sentence for the person.
 */
export async function judge(
  { path, name, thumbnail }: JudgeOrder,
  mediaType: PhotoMediaType,
): Promise<Judged> {
  if (mediaType === "image/tiff" && RAW.test(name)) throw cameraRaw(name);
  const file = await pictureIn(path);
  const measured = await measure(file, mediaType, name);
  if (!isQuick(measured, mediaType)) return { ...measured, hasThumbnail: false };
  const picture = rendering({ source: file, ...SHOWN.thumbnail, strict: true });
  const bytes = await picture.toBuffer().catch((error: unknown) => {
    throw cutOff(name, error);
  });
  return { ...measured, hasThumbnail: await isWritten(thumbnail, bytes) };
}

/** A thumbnail that finds no room on the disk is made another time. */
async function isWritten(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeIn(path, bytes);
    return true;
  } catch {
    await rm(path, { force: true });
    return false;
  }
}

function isQuick({ width, height, isProgressive }: Measured, mediaType: PhotoMediaType): boolean {
  const isWhole = isProgressive || DECODED_WHOLE.includes(mediaType);
  return width * height <= (isWhole ? MOST_AS_A_WHOLE : MOST_AT_ONCE);
}
