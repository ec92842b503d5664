import { z } from "zod";
import { CROP_ASPECTS } from "../../article/photo-crop.ts";
import { type ExportFormat, exportFormat } from "../../contract/exports.ts";
import { TEXT_FIELDS } from "../../markdown/front-matter.ts";
import { KEPT_METADATA } from "../inscription.ts";
import { IMAGE_FORMATS, type ImageFormat } from "../renditions.ts";
import { TEMPLATED } from "../templates/template.ts";

const FIELDS = ["headline", "dek", "byline", ...TEXT_FIELDS, "tags", "plannedLength"] as const;
const WEB: readonly ExportFormat[] = ["html", "html-fragment", "ninjs", "pdf"];
const BESIDE: readonly ExportFormat[] = ["html", "html-fragment", "markdown", "ninjs"];
const PICTURES: readonly ExportFormat[] = [...BESIDE, "docx", "pdf"];
const COPY: readonly ExportFormat[] = ["text"];

/** Keys that mean something in some formats alone. */
const ONLY_IN: Readonly<Record<string, readonly ExportFormat[]>> = {
  headingsFrom: WEB,
  frontMatter: ["markdown"],
  keepMetadata: PICTURES,
  imageWidths: BESIDE,
  imageFormat: BESIDE,
  imageCrops: ["html", "html-fragment", "ninjs"],
  imageSizes: ["html", "html-fragment", "ninjs"],
  wrap: COPY,
  header: COPY,
  addresses: COPY,
  template: TEMPLATED,
  review: ["docx"],
};

function areOffered(formats: readonly ImageFormat[]): boolean {
  const isOnce = new Set(formats).size === formats.length;
  return isOnce && !formats.slice(0, -1).includes("original");
}

/** The keys of an export profile's file; `resources/export-profiles` shows them. */
export const profileFile = z
  .strictObject({
    title: z.string().trim().min(1).max(80),
    format: exportFormat,
    creditPattern: z
      .string()
      .max(200)
      .refine((text) => /\{(?:photographer|agency)\}/.test(text), {
        error: "It must hold {photographer} or {agency}.",
      })
      .optional(),
    callToAction: z.string().trim().min(1).max(200).optional(),
    headingsFrom: z.number().int().min(2).max(4).optional(),
    frontMatter: z.array(z.enum(FIELDS)).optional(),
    imageWidths: z
      .array(z.number().int().min(16).max(10_000))
      .min(1)
      .max(8)
      .refine((widths) => widths.every((width, at) => width > (widths[at - 1] ?? 0)), {
        error: "Widths stand in order, smallest first, each once.",
      })
      .optional(),
    keepMetadata: z.array(z.enum(KEPT_METADATA)).max(KEPT_METADATA.length).optional(),
    imageFormat: z
      .union([
        z.enum(IMAGE_FORMATS),
        z.tuple([z.enum(IMAGE_FORMATS)], z.enum(IMAGE_FORMATS)).refine(areOffered, {
          error: "Each once, the best first; original can only stand last.",
        }),
      ])
      .optional(),
    imageCrops: z.array(z.enum(CROP_ASPECTS)).min(1).max(CROP_ASPECTS.length).optional(),
    imageSizes: z.string().trim().min(1).max(300).optional(),
    wrap: z.number().int().min(40).max(400).optional(),
    header: z.boolean().optional(),
    longestHeadline: z.number().int().min(10).max(300).optional(),
    stopOnSuggestions: z.boolean().optional(),
    uncheckedQuotes: z.enum(["WARN", "ERROR"]).optional(),
    review: z.boolean().optional(),
    addresses: z.boolean().optional(),
    template: z
      .string()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}_. -]{0,99}$/u, {
        error:
          "It is the name of a file beside the profile, of letters, digits, spaces, _ . and -.",
      })
      .refine((file) => !file.endsWith(".yaml"), { error: "A profile is no template." })
      .optional(),
  })
  .superRefine(({ format, ...keys }, context) => {
    for (const key of Object.keys(keys)) {
      const formats = ONLY_IN[key] ?? [format];
      if (formats.includes(format)) continue;
      const message = `It means nothing in ${format}, only in ${formats.join(", ")}.`;
      context.addIssue({ code: "custom", path: [key], message });
    }
  });
