import type { DetailField } from "../../../../shared/article/details/fields.ts";
import { described, type Group, isGroup } from "./tags.ts";

/** What an IIM data set says for a field, each of its repetitions. */
export function iimValues(iim: Group, field: DetailField, name: string): string[] {
  const tag = iim[name];
  const texts = (Array.isArray(tag) ? tag : [tag])
    .map(fromBytes)
    .filter((text) => text !== null && text !== "") as string[];
  switch (field) {
    case "dateCreated":
      return moment(texts[0], fromBytes(iim["Time Created"]));
    // "000:Actuality", "IPTC:10020231:…": XMP has the word and the number alone.
    case "intellectualGenre":
      return texts.map((text) => text.replace(/^\d{3}:/, ""));
    case "subjectCodes":
      return texts.map((text) => /^[^:]*:(\d{8})/.exec(text)?.[1] ?? text);
    default:
      return texts;
  }
}

/** "20240322" and "002302+0000" as XMP writes both: 2024-03-22T00:23:02+00:00. */
function moment(date: string | undefined, time: string | null): string[] {
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(date?.trim() ?? "") ?? [];
  if (year === undefined) return date === undefined ? [] : [date];
  const [, hour, minute, second, zone, zoneMinutes] =
    /^(\d\d):?(\d\d):?(\d\d)(?:([+-]\d\d):?(\d\d))?$/.exec(time?.trim() ?? "") ?? [];
  const clock = hour === undefined ? "" : `T${hour}:${minute}:${second}`;
  return [`${year}-${month}-${day}${clock}${zone === undefined ? "" : `${zone}:${zoneMinutes}`}`];
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
