import { z } from "zod";
import { DETAIL_FIELDS } from "../article/details/fields.ts";
import { DETAIL_BLOCKS } from "../article/photo-details.ts";

const block = z.enum(DETAIL_BLOCKS);
const field = z.enum(DETAIL_FIELDS);
const value = z.union([z.string(), z.record(z.string(), z.string()).readonly()]);
const said = z.partialRecord(block, z.array(value).readonly()).readonly();

/** All that a picture's file says of itself. */
export const photoDetails = z.object({
  order: z.array(block).readonly(),
  said: z.partialRecord(field, said).readonly(),
});
