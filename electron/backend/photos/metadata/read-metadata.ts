import ExifReader, { type IncludeTagsOptions } from "exifreader";
import type { AssetCredit } from "../../../../shared/article/asset.ts";
import { iimIsNewer } from "./iptc-digest.ts";
import { type BlockText, settlePhotoText } from "./photo-text.ts";

const NOTHING: AssetCredit = { photographer: null, agency: null, caption: null, alt: null };

/**
 * What a picture's EXIF, IIM and XMP say of its credit, caption and alt text. Metadata that cannot
 * be read says nothing: it never keeps a picture out.
 */
export function readMetadata(file: Buffer, withXmp: boolean): AssetCredit {
  const tags = load(file, withXmp);
  if (tags === null) return NOTHING;
  return settlePhotoText({
    exif: exifText(groupOf(tags, "exif")),
    iim: iimText(groupOf(tags, "iptc")),
    xmp: xmpText(groupOf(tags, "xmp")),
    iimIsNewer: iimIsNewer(file),
  });
}

const WITHOUT_XMP: IncludeTagsOptions = { exif: true, iptc: true };
const ALL_BLOCKS: IncludeTagsOptions = { ...WITHOUT_XMP, xmp: true };

type Group = Readonly<Record<string, unknown>>;

function load(file: Buffer, withXmp: boolean): Group | null {
  try {
    const includeTags = withXmp ? ALL_BLOCKS : WITHOUT_XMP;
    return { ...ExifReader.load(file, { expanded: true, includeTags }) };
  } catch {
    // No metadata, or broken beyond reading: the picture itself may still be sound.
    return null;
  }
}

function groupOf(tags: Group, name: string): Group {
  const group = tags[name];
  return isGroup(group) ? group : {};
}

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function exifText(exif: Group): BlockText {
  return {
    creators: present([described(exif.Artist)]),
    description: described(exif.ImageDescription),
    credit: null,
    source: null,
    alt: null,
  };
}

function iimText(iim: Group): BlockText {
  const byline = iim["By-line"];
  return {
    creators: present((Array.isArray(byline) ? byline : [byline]).map(fromBytes)),
    description: fromBytes(iim["Caption/Abstract"]),
    credit: fromBytes(iim.Credit),
    source: fromBytes(iim.Source),
    alt: null,
  };
}

function xmpText(xmp: Group): BlockText {
  const creator = xmp.creator;
  const names = isGroup(creator) && Array.isArray(creator.value) ? creator.value : [creator];
  return {
    creators: present(names.map(described)),
    description: inDefaultLanguage(xmp.description),
    credit: described(xmp.Credit),
    source: described(xmp.Source),
    alt: inDefaultLanguage(xmp.AltTextAccessibility),
  };
}

function present(values: readonly (string | null)[]): string[] {
  return values.filter((value) => value !== null);
}

function described(tag: unknown): string | null {
  const text = isGroup(tag) ? tag.description : null;
  return typeof text === "string" && text !== "" ? text : null;
}

/** XMP gives such a text in several languages; "x-default" is the one to show. */
function inDefaultLanguage(tag: unknown): string | null {
  if (!isGroup(tag) || !Array.isArray(tag.value)) return described(tag);
  const texts: readonly unknown[] = tag.value;
  const isDefault = (text: unknown) =>
    isGroup(text) && isGroup(text.attributes) && text.attributes.lang === "x-default";
  return described(texts.find(isDefault) ?? texts[0]);
}

/** IIM seldom says how it is encoded: what is no UTF-8 is Windows-1252. */
function fromBytes(tag: unknown): string | null {
  const value = isGroup(tag) ? tag.value : null;
  if (!Array.isArray(value)) return described(tag);
  const bytes = Uint8Array.from(value as number[]);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
