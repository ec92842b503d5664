import { z } from "zod";
import { call, file } from "./base.ts";
import { photoHash } from "./ids.ts";
import { photoAsset } from "./photo-asset.ts";

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
};
