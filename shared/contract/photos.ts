import { z } from "zod";
import { call, file } from "./base.ts";
import { photoHash } from "./ids.ts";
import { framing, photoAsset } from "./photo-asset.ts";
import { detailBlock, detailField, photoDetails } from "./photo-details.ts";

/** Largest picture file taken in, in bytes. */
export const LARGEST_PHOTO = 100 * 1024 * 1024;
/** Most pixels of a picture: what decoders hold in a gigabyte. */
export const LARGEST_PICTURE = 268_000_000;

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
  /** Says which block holds of a field of which they disagree; exports follow it from then on. Null takes it back. */
  choose: call
    .input(z.object({ hash: photoHash, field: detailField, block: detailBlock.nullable() }))
    .output(photoDetails),
};
