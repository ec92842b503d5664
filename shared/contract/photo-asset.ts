import { z } from "zod";
import { PHOTO_MEDIA_TYPES, type PhotoAsset } from "../article/asset.ts";
import { photoHash } from "./ids.ts";
import { photoKill, photoRights } from "./rights.ts";

const text = z.string().nullable();

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
}) satisfies z.ZodType<PhotoAsset>;
