import ExifReader, { type IncludeTagsOptions } from "exifreader";
import type { AssetCredit } from "../../../../shared/article/asset.ts";
import { hashOfOriginal } from "../../../../shared/article/original-id.ts";
import { NO_DETAILS, type PhotoDetails } from "../../../../shared/article/photo-details.ts";
import { creditOf } from "./credit-of.ts";
import { asReadable, hiddenXmp } from "./hidden-xmp.ts";
import { iimIsNewer } from "./iptc-digest.ts";
import { readDetails } from "./read-details.ts";
import { described, type Group, groupOf } from "./tags.ts";

export interface PhotoMetadata {
  /** What the desk begins with as the photo's credit, caption and alt text. */
  readonly credit: AssetCredit;
  readonly details: PhotoDetails;
  /** The photo of a desk that the file says it is a copy of, by its hash. */
  readonly original: string | null;
}

/**
 * What a picture's EXIF, IIM and XMP say of it. Metadata that cannot be read says nothing: it never
 * keeps a picture out.
 */
export function readMetadata(file: Buffer, withXmp: boolean): PhotoMetadata {
  const tags = load(file, withXmp);
  const details = tags === null ? NO_DETAILS : detailsOf(tags, file);
  const original = tags === null ? null : described(groupOf(tags, "xmp").OriginalDocumentID);
  return { credit: creditOf(details), details, original: hashOfOriginal(original) };
}

function detailsOf(tags: Group, file: Buffer): PhotoDetails {
  return readDetails({
    exif: groupOf(tags, "exif"),
    iim: groupOf(tags, "iptc"),
    xmp: groupOf(tags, "xmp"),
    iimIsNewer: iimIsNewer(file),
  });
}

const WITHOUT_XMP: IncludeTagsOptions = { exif: true, iptc: true };
const ALL_BLOCKS: IncludeTagsOptions = { ...WITHOUT_XMP, xmp: true };

function load(file: Buffer, withXmp: boolean): Group | null {
  const tags = tagsIn(file, withXmp ? ALL_BLOCKS : WITHOUT_XMP);
  if (!withXmp || (tags !== null && saysSomething(groupOf(tags, "xmp")))) return tags;
  const hidden = hiddenXmp(file);
  if (hidden === null) return tags;
  return { ...tags, ...tagsIn(asReadable(hidden), { xmp: true }) };
}

/** What the library could not read it leaves as it was. */
function saysSomething(xmp: Group): boolean {
  return Object.keys(xmp).some((key) => key !== "_raw");
}

function tagsIn(file: Buffer, includeTags: IncludeTagsOptions): Group | null {
  try {
    return { ...ExifReader.load(file, { expanded: true, includeTags }) };
  } catch {
    // No metadata, or broken beyond reading: the picture itself may still be sound.
    return null;
  }
}
