import { randomUUID } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import sharp, { type Metadata, type Sharp } from "sharp";
import type { PhotoMediaType } from "../../../shared/article/asset.ts";
import type { PixelBox } from "../../../shared/article/photo-crop.ts";
import { isSealedPlace, pictureIn, writeIn } from "../seal/desk-files.ts";
import { IMAGE_NAMES } from "./image-names.ts";

/** A copy of a picture: upright and in sRGB, whatever the picture's own colours are. */
export interface CopyOrder {
  readonly source: string;
  readonly target: string;
  readonly mediaType: PhotoMediaType;
  /** From 1 to 100, for formats that know it. */
  readonly quality?: number | undefined;
  /** How long the encoder may look for a smaller file. */
  readonly effort?: number | undefined;
  /** The part of the upright picture that is meant; left out, all of it. */
  readonly box?: PixelBox | undefined;
  /** At most so many pixels a side. It never grows. */
  readonly within?: number | undefined;
  /** These very measures in pixels, instead. */
  readonly exactly?: { readonly width: number; readonly height: number } | undefined;
  /** Whether the file says that its colours are sRGB. */
  readonly withProfile?: boolean | undefined;
  /** Whether nothing is made where the picture is of that kind, upright and in sRGB already. */
  readonly mayBeOwn?: boolean | undefined;
  /** Whether damage is a failure; else what can be had of the picture is taken. */
  readonly strict?: boolean | undefined;
}

const PAPER = "#ffffff";
/** Longer than any picture takes that the desk lets in. */
const LONGEST_SECONDS = 120;

/**
 * Makes the copy, in place at once or not at all; false where none is needed. Rejects with sharp's
 * own error.
 */
export async function makeCopy(order: CopyOrder): Promise<boolean> {
  const source = await pictureIn(order.source);
  const found = await sharp(source, { limitInputPixels: false }).metadata();
  if (order.mayBeOwn === true && isReady(found)) return false;
  await mkdir(dirname(order.target), { recursive: true });
  const temporary = `${order.target}.${randomUUID()}`;
  try {
    const picture = rendering({ ...order, source });
    // Not for 16 bits a channel, whose colours that would shift.
    if (order.withProfile === true && found.depth !== "ushort") picture.withIccProfile("srgb");
    await writeTo(temporary, picture);
    await rename(temporary, order.target);
    return true;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A picture goes onto the disk as it is made; one that is to be sealed is whole first. */
async function writeTo(path: string, picture: Sharp): Promise<void> {
  if (isSealedPlace(path)) await writeIn(path, await picture.toBuffer());
  else await picture.toFile(path);
}

/** Whether every screen shows the picture as it is meant. */
function isReady({ orientation = 1, space, depth, icc }: Metadata): boolean {
  const isPlain = icc === undefined || /s\0?R\0?G\0?B/.test(icc.toString("latin1"));
  const isScreen = space === "srgb" || space === "b-w";
  return orientation === 1 && depth === "uchar" && isScreen && isPlain;
}

/** What {@link makeCopy} writes, before it is begun. */
export function rendering({
  source,
  box,
  within,
  exactly,
  mediaType,
  ...order
}: Omit<CopyOrder, "target" | "source"> & { readonly source: string | Buffer }): Sharp {
  const failOn = order.strict === true ? "error" : "none";
  const picture = sharp(source, { failOn, limitInputPixels: false, sequentialRead: true });
  picture.timeout({ seconds: LONGEST_SECONDS }).autoOrient();
  if (box !== undefined) picture.extract(box);
  if (exactly !== undefined) picture.resize({ ...exactly, fit: "fill" });
  else if (within !== undefined) {
    picture.resize({ width: within, height: within, fit: "inside", withoutEnlargement: true });
  }
  if (mediaType === "image/jpeg") picture.flatten({ background: PAPER });
  const { quality, effort } = order;
  return picture.toFormat(IMAGE_NAMES[mediaType], {
    ...(quality !== undefined && { quality }),
    ...(effort !== undefined && { effort }),
  });
}
