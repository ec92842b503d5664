import { z } from "zod";
import { PHOTO_MEDIA_TYPES, type PhotoAsset } from "../article/asset.ts";
import { CROP_ASPECTS } from "../article/photo-crop.ts";
import { photoHash } from "./ids.ts";
import { photoKill, photoRights } from "./rights.ts";

const text = z.string().nullable();

const fraction = z.number().min(0).max(1);
const focus = z.object({ x: fraction, y: fraction });
const cropBox = focus.extend({ width: fraction, height: fraction });

/** How a photo is cut: `shared/article/photo-crop.ts`. */
export const framing = z.object({
  focus: focus.nullable(),
  crops: z.partialRecord(z.enum(CROP_ASPECTS), cropBox),
});

export const photoAsset = z.object({
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
  rights: photoRights.nullable(),
  killed: photoKill.nullable(),
  framing: framing.optional(),
}) satisfies z.ZodType<PhotoAsset>;
