import type { KeptMetadata } from "../../../../shared/exports/inscription.ts";

export interface Writing {
  readonly file: string;
  /** The desk's own file, for what is kept of it. */
  readonly source: string;
  readonly kept: readonly KeptMetadata[];
  /** A file with the tags to be written, as JSON. */
  readonly words: string;
}

/** Values as they stand in the file, longer ones than IIM allows too. */
const QUIETLY = ["-q", "-q", "-n", "-m", "-overwrite_original", "-charset", "filename=utf8"];
/** All that any tool, camera or program wrote; then back what the pixels cannot be seen right without. */
const CLEAN = ["-all=", "-CommonIFD0=", "-tagsfromfile", "@", "-ColorSpaceTags", "-Orientation"];
/** Else whatever program writes XMP leaves its name and version there. */
const UNSIGNED = "-XMPToolkit=";

const PLACE = ["-GPS:all", "-XMP-exif:GPS*"];
const DEVICE = ["-EXIF:all", "-MakerNotes:all", "-XMP-aux:all"];
/** Words, records of programs, thumbnails, and what belongs to the pixels of the desk's file alone. */
const NOT_OF_DEVICE = [
  ...["Artist", "Copyright", "ImageDescription", "UserComment", "XP*", "Orientation", "ColorSpace"],
  ...["ModifyDate", "Software", "ExifImage*", "Rating*"],
]
  .map((tag) => `--EXIF:${tag}`)
  .concat("--IFD1:all");

/** What exiftool is told for one copy. */
export function writing({ file, source, kept, words }: Writing): string[] {
  return [...QUIETLY, ...CLEAN, ...keptTags(kept, source), `-json=${words}`, UNSIGNED, file];
}

function keptTags(kept: readonly KeptMetadata[], source: string): string[] {
  const place = kept.includes("place");
  const device = kept.includes("device");
  if (!place && !device) return [];
  return [
    ...["-tagsfromfile", source],
    ...(place ? PLACE : []),
    ...(device ? [...DEVICE, ...NOT_OF_DEVICE] : []),
    ...(place ? [] : ["--GPS:all"]),
  ];
}
