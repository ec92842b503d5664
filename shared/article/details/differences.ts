import type { DetailBlock, DetailValue, PhotoDetails } from "../photo-details.ts";
import { DETAIL_FIELDS, type DetailField } from "./fields.ts";
import { iimRoom } from "./iim-room.ts";

/** One thing that a file says of a field, and the blocks that say it so. */
export interface Version {
  readonly blocks: readonly DetailBlock[];
  readonly values: readonly DetailValue[];
}

/** What the blocks say of a field, each version once, the one that is believed first. */
export function versionsOf({ order, said }: PhotoDetails, field: DetailField): Version[] {
  const blocks = said[field] ?? {};
  const found: Version[] = [];
  for (const block of order) {
    const values = blocks[block] ?? [];
    if (values.length === 0) continue;
    const same = found.findIndex((one) => agree(field, one, { blocks: [block], values }));
    const one = found[same];
    if (one === undefined) found.push({ blocks: [block], values });
    else found[same] = { ...one, blocks: [...one.blocks, block] };
  }
  return found;
}

/** The fields of which the blocks say different things. */
export function differing(details: PhotoDetails): DetailField[] {
  return DETAIL_FIELDS.filter((field) => versionsOf(details, field).length > 1);
}

function agree(field: DetailField, one: Version, other: Version): boolean {
  const [a, b] = [one, other].map(({ values }) => plain(field, values)) as [string[], string[]];
  if (field === "dateCreated") return sameMoment(a[0] ?? "", b[0] ?? "");
  if (a.length !== b.length) return a.join("; ") === b.join("; ");
  const room = iimRoom(field);
  const isCut = (short = "", long = "") =>
    room > 0 && byteLength(short) >= room - 3 && long.startsWith(short);
  return a.every((text, at) => {
    const that = b[at] ?? "";
    if (text === that) return true;
    return other.blocks.includes("iim") ? isCut(that, text) : isCut(text, that);
  });
}

/** Lists without an order of their own stand sorted. */
function plain(field: DetailField, values: readonly DetailValue[]): string[] {
  const texts = values.map((value) =>
    (typeof value === "string" ? value : JSON.stringify(value)).replace(/\s+/gu, " ").trim(),
  );
  return field === "keywords" ? texts.toSorted() : texts;
}

/** EXIF seldom knows the zone, XMP may know the day alone: what both say has to be the same. */
function sameMoment(a: string, b: string): boolean {
  const [short = "", long = ""] = [a, b].sort((one, other) => one.length - other.length);
  return long.startsWith(short);
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
