import { z } from "zod";
import { DETAIL_FIELDS } from "../article/details/fields.ts";
import { DETAIL_BLOCKS } from "../article/photo-details.ts";

export const detailBlock = z.enum(DETAIL_BLOCKS);
export const detailField = z.enum(DETAIL_FIELDS);
const value = z.union([z.string(), z.record(z.string(), z.string()).readonly()]);
const said = z.partialRecord(detailBlock, z.array(value).readonly()).readonly();

/** All that a picture's file says of itself. */
export const photoDetails = z.object({
  order: z.array(detailBlock).readonly(),
  said: z.partialRecord(detailField, said).readonly(),
  chosen: z.partialRecord(detailField, detailBlock).readonly().optional(),
});
