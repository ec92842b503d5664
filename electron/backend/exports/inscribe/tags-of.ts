import { DETAILS, type DetailField } from "../../../../shared/article/details/fields.ts";
import { iimRoom } from "../../../../shared/article/details/iim-room.ts";
import type { DetailValue } from "../../../../shared/article/photo-details.ts";
import type { Inscription } from "../../../../shared/exports/inscription.ts";

type Tags = Record<string, unknown>;

/** How exiftool calls the namespaces of the standard. */
const GROUPS: Readonly<Record<string, string>> = {
  dc: "XMP-dc",
  photoshop: "XMP-photoshop",
  Iptc4xmpCore: "XMP-iptcCore",
  Iptc4xmpExt: "XMP-iptcExt",
  plus: "XMP-plus",
  xmpRights: "XMP-xmpRights",
  xmp: "XMP-xmp",
};

/** Properties that exiftool calls otherwise than XMP does. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  DigImageGUID: "DigitalImageGUID",
  AddlModelInfo: "AdditionalModelInformation",
};

/** Terms of PLUS, which exiftool writes whole by itself. */
const PLUS_TERM = /^http:\/\/ns\.useplus\.org\/ldf\/vocab\//;
/** It has parts of its own, which are not kept apart. */
const NOT_WRITTEN = "PersonCharacteristic";

/** An inscription as exiftool's tags, for its JSON import with `-n`. */
export function tagsOf(inscription: Inscription, withIim: boolean): Tags {
  const entries = Object.entries(inscription) as [DetailField, readonly DetailValue[]][];
  const xmp = entries.flatMap(([field, values]) => xmpTag(field, values));
  if (!withIim) return Object.fromEntries(xmp);
  const iim = entries.flatMap(([field, values]) => iimTags(field, values));
  const marks = { "IPTC:CodedCharacterSet": "\u001b%G", "Photoshop:IPTCDigest": "new" };
  return { ...Object.fromEntries([...xmp, ...iim]), ...(iim.length === 0 ? {} : marks) };
}

function xmpTag(field: DetailField, values: readonly DetailValue[]): [string, unknown][] {
  const [space = "", name = ""] = (DETAILS[field].xmp ?? "").split(":");
  const group = GROUPS[space];
  if (group === undefined) return [];
  const plain = values.map(written);
  const tag = `${group}:${OTHER_NAMES[name] ?? name}`;
  return [[tag, plain.length === 1 && typeof plain[0] === "string" ? plain[0] : plain]];
}

function written(value: DetailValue): DetailValue {
  if (typeof value === "string") return value.replace(PLUS_TERM, "");
  const parts = Object.entries(value).filter(([name]) => name !== NOT_WRITTEN);
  return Object.fromEntries(
    parts.map(([name, part]) => [name, degrees(name, part).replace(PLUS_TERM, "")]),
  );
}

/** "48,16.5N", as XMP has it, in degrees. */
function degrees(name: string, part: string): string {
  const [, whole, minutes, side = ""] = /^(\d+),([\d.]+)([NSEW])$/.exec(part) ?? [];
  if (whole === undefined || !/^GPSL/.test(name)) return part;
  const value = Number(whole) + Number(minutes) / 60;
  return String("SW".includes(side) ? -value : value);
}

function iimTags(field: DetailField, values: readonly DetailValue[]): [string, unknown][] {
  const name = DETAILS[field].iim;
  const texts = values.filter((value) => typeof value === "string");
  if (name === undefined || texts.length === 0) return [];
  if (field === "dateCreated") return moment(texts[0] ?? "");
  // Their numbers are lists of IPTC's, which XMP alone has by now.
  if (field === "subjectCodes" || field === "intellectualGenre") return [];
  const tag = `IPTC:${name.replaceAll("/", "-").replaceAll(" ", "")}`;
  const fitting = texts.map((text) => cut(text, iimRoom(field)));
  return [[tag, fitting.length === 1 ? fitting[0] : fitting]];
}

function moment(text: string): [string, unknown][] {
  const [, date, clock, zone = "+00:00"] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?/.exec(text) ?? [];
  if (date === undefined) return [];
  const day: [string, unknown] = ["IPTC:DateCreated", date];
  return clock === undefined
    ? [day]
    : [day, ["IPTC:TimeCreated", `${clock}${zone === "Z" ? "+00:00" : zone}`]];
}

/** At most so many bytes of UTF-8, and never part of a character. */
function cut(text: string, room: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > room) return text.slice(0, end).trimEnd();
    end += character.length;
  }
  return text;
}
