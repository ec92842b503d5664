import type { DetailField } from "../../../../shared/article/details/fields.ts";
import { described, type Group } from "./tags.ts";

/** What cameras write into every picture as its description. */
const CAMERA_TEXT =
  /^(?:olympus digital camera|konica minolta.*|minolta dsc|sony dsc|kodak.*|samsung.*|dcim.*|exif_jpeg_picture|default|untitled|screenshot|\d+)$/iu;

export function isCameraText(text: string): boolean {
  return CAMERA_TEXT.test(text.trim());
}

/** What an EXIF tag says for a field. */
export function exifValues(exif: Group, field: DetailField, name: string): string[] {
  const text = described(exif[name]);
  if (text === null) return [];
  if (field !== "dateCreated") return [text];
  const [, year, month, day, clock] =
    /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(text.trim()) ?? [];
  // "0000:00:00 00:00:00" is how a camera says that nobody has set its clock.
  if (year === undefined || year === "0000") return [];
  const zone = /^[+-]\d\d:\d\d$/.exec(described(exif.OffsetTimeOriginal)?.trim() ?? "")?.[0] ?? "";
  return [`${year}-${month}-${day}T${clock}${zone}`];
}
