import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exiftoolPath } from "exiftool-vendored";
import { readMetadata } from "../../electron/backend/photos/metadata/read-metadata.ts";
import { differing } from "../../shared/article/details/differences.ts";
import { DETAIL_FIELDS } from "../../shared/article/details/fields.ts";
import { DETAIL_BLOCKS, type PhotoDetails } from "../../shared/article/photo-details.ts";

/**
 * What is read of pictures' metadata, in each file of a folder: fields of the standard with a
 * value, and how many of the values that exiftool finds in IIM, XMP and EXIF are among them.
 * Numbers and codes that exiftool puts into words of its own are counted by what stands in the file.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new RangeError("Name a folder of pictures.");

const tool = await exiftoolPath();
/** The namespaces of the standard, and what of EXIF it maps to. */
const WANTED = /^(?:IPTC|XMP-(?:iptcCore|iptcExt|dc|photoshop|plus|xmpRights)|IFD0|ExifIFD):/;
const EXIF = /^(?:IFD0:(?:Artist|Copyright|ImageDescription)|ExifIFD:DateTimeOriginal)$/;
/** Records of tools, and what IPTC has given up since 1999. */
const NOT_OF_THE_STANDARD =
  /^(?:IPTC:(?:\w+RecordVersion|CodedCharacterSet|Category|SupplementalCategories|Urgency|EditStatus|Prefs|DigitalCreation\w+)|XMP-photoshop:(?:Category|SupplementalCategories|Urgency|DocumentAncestors|History|LegacyIPTCDigest|ICCProfileName|TextLayers)|XMP-dc:(?:Date|Format)|XMP-xmpRights:Marked|XMP-iptcExt:AO\w+)$/;

const names = readdirSync(folder).sort();
process.stdout.write(`${JSON.stringify(names.map(reportOf), null, 2)}\n`);

function reportOf(name: string) {
  const file = join(folder ?? "", name);
  const bytes = readFileSync(file);
  const start = performance.now();
  const { details } = readMetadata(bytes, true);
  const ms = Math.round(performance.now() - start);
  const fields = Object.keys(details.said).length;
  return {
    name,
    ms,
    fields: `${fields} of ${DETAIL_FIELDS.length}`,
    disagree: differing(details),
    ...comparedWith(exiftool(file), details),
  };
}

function exiftool(file: string): Record<string, unknown> {
  const args = ["-j", "-n", "-struct", "-G1", file];
  const [tags = {}] = JSON.parse(execFileSync(tool, args, { encoding: "utf8" })) as [
    Record<string, unknown>?,
  ];
  return tags;
}

/** How many of exiftool's values stand among those that were read, and which do not. */
function comparedWith(tags: Record<string, unknown>, details: PhotoDetails) {
  const read = plain(JSON.stringify(details.said));
  const wanted = Object.entries(tags).filter(
    ([tag]) =>
      WANTED.test(tag) &&
      !NOT_OF_THE_STANDARD.test(tag) &&
      (!/^(?:IFD0|Exif)/.test(tag) || EXIF.test(tag)),
  );
  const values = wanted.flatMap(([tag, value]) => leavesOf(value).map((leaf) => ({ tag, leaf })));
  const unread = values.filter(({ leaf }) => !isAmong(leaf, read));
  return {
    blocks: DETAIL_BLOCKS.filter((block) => Object.values(details.said).some((one) => one[block])),
    values: `${values.length - unread.length} of ${values.length}`,
    unread: [...new Set(unread.map(({ tag }) => tag))],
  };
}

function leavesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leavesOf);
  return [String(value)];
}

/** Dates, and coordinates in degrees, are written in other ways. */
function isAmong(leaf: string, read: string): boolean {
  const text = plain(JSON.stringify(leaf).slice(1, -1)).replace(/^(?:\d{3}|iptc):/, "");
  if (read.includes(text)) return true;
  const [, year, month, day, clock] = /^(\d{4}):(\d\d):(\d\d)(?: (.*))?$/.exec(text) ?? [];
  if (year === undefined)
    return coordinates(read).some((one) => Math.abs(one - Number(leaf)) < 1e-6);
  return read.includes(`${year}-${month}-${day}${clock === undefined ? "" : `t${clock}`}`);
}

/** "48,16.5N" in degrees. */
function coordinates(text: string): number[] {
  return [...text.matchAll(/(\d+),([\d.]+)([nsew])/g)].map(([, degrees, minutes, side]) => {
    const value = Number(degrees) + Number(minutes) / 60;
    return side === "s" || side === "w" ? -value : value;
  });
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").toLowerCase();
}
