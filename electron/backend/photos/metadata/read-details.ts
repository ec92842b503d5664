import {
  DETAIL_FIELDS,
  DETAILS,
  type DetailField,
} from "../../../../shared/article/details/fields.ts";
import type {
  DetailBlock,
  DetailValue,
  PhotoDetails,
  Said,
} from "../../../../shared/article/photo-details.ts";
import { cleanText } from "./clean-text.ts";
import { exifValues, isCameraText } from "./exif-values.ts";
import { iimValues } from "./iim-values.ts";
import type { Group } from "./tags.ts";
import { xmpValues } from "./xmp-values.ts";

/** A file's metadata as the library read it, by block. */
export interface MetadataBlocks {
  readonly exif: Group;
  readonly iim: Group;
  readonly xmp: Group;
  /** Whether the IIM block was changed after the XMP was written from it. */
  readonly iimIsNewer: boolean;
}

const LONGEST = 2000;
const MOST_VALUES = 100;
/** Characters of one file's metadata that the desk keeps: more is no description of a picture. */
const MOST_TEXT = 200_000;

/**
 * All that the blocks say of the fields that IPTC names, as plain text. They are believed in the
 * order of the Metadata Working Group (Guidelines for Handling Image Metadata 2.0, section 3): EXIF
 * where it has the field; else XMP, or IIM where its digest says that it was changed later.
 */
export function readDetails({ iimIsNewer, ...blocks }: MetadataBlocks): PhotoDetails {
  const text = new TextBudget();
  const said: { [field in DetailField]?: Said } = {};
  for (const field of DETAIL_FIELDS) {
    const found = saidOf(blocks, field, text);
    if (Object.keys(found).length > 0) said[field] = found;
  }
  return { order: iimIsNewer ? ["exif", "iim", "xmp"] : ["exif", "xmp", "iim"], said };
}

function saidOf(
  { exif, iim, xmp }: Omit<MetadataBlocks, "iimIsNewer">,
  field: DetailField,
  text: TextBudget,
): Said {
  const { longest = LONGEST, ...named } = DETAILS[field];
  const raw: Record<DetailBlock, readonly DetailValue[]> = {
    exif: named.exif === undefined ? [] : exifValues(exif, field, named.exif),
    xmp: named.xmp === undefined ? [] : xmpValues(xmp[localName(named.xmp)]),
    iim: named.iim === undefined ? [] : iimValues(iim, field, named.iim),
  };
  const said: { [block in DetailBlock]?: DetailValue[] } = {};
  for (const block of ["exif", "xmp", "iim"] as const) {
    const values = raw[block]
      .flatMap((value) => apart(field, value))
      .slice(0, MOST_VALUES)
      .flatMap((value) => plain(value, longest, text));
    if (values.length > 0) said[block] = values;
  }
  return said;
}

/** The library gives properties without their namespaces. */
function localName(property: string): string {
  return property.replace(/^\w+:/, "");
}

/** Several creators stand apart in IIM and XMP, and in one string with semicolons in EXIF. */
function apart(field: DetailField, value: DetailValue): readonly DetailValue[] {
  if (typeof value !== "string") return [value];
  if (field === "creators") return value.split(/;\s?/u);
  return field === "caption" && isCameraText(value) ? [] : [value];
}

function plain(value: DetailValue, longest: number, budget: TextBudget): DetailValue[] {
  if (typeof value === "string") {
    const text = budget.take(cleanText(value, longest));
    return text === null ? [] : [text];
  }
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const text = budget.take(cleanText(part, longest));
    return text === null ? [] : [[name, text] as const];
  });
  return parts.length === 0 ? [] : [Object.fromEntries(parts)];
}

class TextBudget {
  #left = MOST_TEXT;

  /** The text, or null where there is none or all that the desk keeps is taken. */
  take(text: string | null): string | null {
    if (text === null || text.length > this.#left) return null;
    this.#left -= text.length;
    return text;
  }
}
