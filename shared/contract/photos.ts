import { z } from "zod";
import { PHOTO_MEDIA_TYPES } from "../article/asset.ts";
import { CROP_ASPECTS } from "../article/photo-crop.ts";
import { call, file } from "./base.ts";
import { photoHash } from "./ids.ts";
import { detailBlock, detailField, photoDetails } from "./photo-details.ts";

/** Largest picture file taken in, in bytes. */
export const LARGEST_PHOTO = 100 * 1024 * 1024;
/** Most pixels of a picture: what decoders hold in a gigabyte. */
export const LARGEST_PICTURE = 268_000_000;

const text = z.string().nullable();

const fraction = z.number().min(0).max(1);
const focus = z.object({ x: fraction, y: fraction });
const cropBox = focus.extend({ width: fraction, height: fraction });

/** How a photo is cut: `shared/article/photo-crop.ts`. */
export const framing = z.object({
  focus: focus.nullable(),
  crops: z.partialRecord(z.enum(CROP_ASPECTS), cropBox),
});

const photoAsset = z.object({
  hash: photoHash,
  name: z.string(),
  mediaType: z.enum(PHOTO_MEDIA_TYPES),
  bytes: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
  caption: text,
  alt: text,
  photographer: text,
  agency: text,
  framing: framing.optional(),
});

export const photos = {
  /**
   * Takes a picture into the desk and reads its IPTC/XMP. The same file twice is one asset.
   * NOT_A_PICTURE, PICTURE_TOO_LARGE and FILE_TOO_LARGE leave the desk as it was.
   */
  add: call.input(z.object({ file })).output(photoAsset),
  get: call.input(z.object({ hash: photoHash })).output(photoAsset),
  /** How the photo is cut in every draft that does not say so itself. */
  setFraming: call.input(z.object({ hash: photoHash, framing })).output(photoAsset),
  /** What its file says of it. NOT_FOUND where the desk lacks the photo or its file. */
  details: call.input(z.object({ hash: photoHash })).output(photoDetails),
  /** Says which block holds of a field of which they disagree; exports follow it from then on. */
  choose: call
    .input(z.object({ hash: photoHash, field: detailField, block: detailBlock }))
    .output(photoDetails),
};
