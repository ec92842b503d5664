import { z } from "zod";
import { isDay, type PhotoKill, type PhotoRights, RIGHTS_CATEGORIES } from "../article/rights.ts";
import { safeUrl } from "../article/url.ts";
import { time } from "./ids.ts";

const words = z.string().trim().min(1).max(2000);

/** An address that a browser may be sent to. */
const webAddress = z
  .string()
  .max(2000)
  .refine((address) => /^https?:/i.test(safeUrl(address) ?? ""), "No web address.");

export const photoRights: z.ZodType<PhotoRights> = z.object({
  category: z.enum(RIGHTS_CATEGORIES),
  restrictions: words.nullable(),
  expires: z.string().refine(isDay, "No day of the calendar.").nullable(),
  licence: webAddress.nullable(),
});

export const killReason = words;

export const photoKill: z.ZodType<PhotoKill> = z.object({
  at: time,
  person: z.string(),
  reason: z.string(),
});
