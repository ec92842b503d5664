import type { AssetCredit } from "../../../../shared/article/asset.ts";
import { parseCredit } from "../../../../shared/text/credit-line.ts";
import { cleanText } from "./clean-text.ts";

/** What one of a file's three metadata blocks says, as it stands there. */
export interface BlockText {
  readonly creators: readonly string[];
  readonly description: string | null;
  readonly credit: string | null;
  readonly source: string | null;
  readonly alt: string | null;
}

export interface MetadataBlocks {
  readonly exif: BlockText;
  readonly iim: BlockText;
  readonly xmp: BlockText;
  /** Whether the IIM block was changed after the XMP was written from it. */
  readonly iimIsNewer: boolean;
}

const LONGEST = { photographer: 200, agency: 200, caption: 5000, alt: 2000 } as const;

/** What cameras write into every picture as its description. */
const CAMERA_TEXT =
  /^(?:olympus digital camera|konica minolta.*|minolta dsc|sony dsc|kodak.*|samsung.*|dcim.*|exif_jpeg_picture|default|untitled|screenshot|\d+)$/iu;

/**
 * Settles what the three blocks say into one text a field, by the Metadata Working Group's rules
 * (Guidelines for Handling Image Metadata 2.0, section 3): EXIF for creator and description where
 * it has them; else XMP, or IIM where its digest says that it was changed later. What a camera
 * wrote by itself is no description.
 */
export function settlePhotoText({ exif, iim, xmp, iimIsNewer }: MetadataBlocks): AssetCredit {
  const order = iimIsNewer ? [exif, iim, xmp] : [exif, xmp, iim];
  const first = (pick: (block: BlockText) => string | null) =>
    order.map(pick).find((value) => value !== null) ?? null;
  const photographer = first(({ creators }) => people(creators));
  const credit = first((block) => cleaned(block.credit, LONGEST.agency));
  const source = first((block) => cleaned(block.source, LONGEST.agency));
  return {
    ...signedBy(photographer, credit, source),
    caption: first((block) => caption(block.description)),
    alt: first((block) => cleaned(block.alt, LONGEST.alt)),
  };
}

function cleaned(value: string | null, longest: number): string | null {
  return value === null ? null : cleanText(value, longest);
}

/** Several creators stand apart in IIM and XMP, and in one string with semicolons in EXIF. */
function people(creators: readonly string[]): string | null {
  const names = creators
    .flatMap((name) => name.split(/;\s?/u))
    .map((name) => cleanText(name, LONGEST.photographer))
    .filter((name) => name !== null);
  return cleaned([...new Set(names)].join(", "), LONGEST.photographer);
}

function caption(description: string | null): string | null {
  const text = cleaned(description, LONGEST.caption);
  return text === null || CAMERA_TEXT.test(text) ? null : text;
}

/**
 * The credit field holds the agency, or the whole credit line ("Lea Brandt/NPA"), or only the
 * photographer once more; then the source is the agency.
 */
function signedBy(
  photographer: string | null,
  credit: string | null,
  source: string | null,
): Pick<AssetCredit, "photographer" | "agency"> {
  const line = credit === null ? null : (parseCredit(credit) ?? parseCredit(`Photo: ${credit}`));
  const isWholeLine = line?.photographer != null && line.agency !== null;
  if (isWholeLine && (photographer === null || photographer === line.photographer)) {
    return { photographer: line.photographer, agency: line.agency };
  }
  const agencies = [credit, source].filter((name) => name !== null && name !== photographer);
  return { photographer, agency: agencies[0] ?? null };
}
