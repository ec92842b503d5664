import type { DetailField } from "./fields.ts";

/** Bytes, by field (IIM 4.2, chapter 6). */
const ROOM: Partial<Record<DetailField, number>> = {
  creators: 32,
  creatorTitle: 32,
  creditLine: 32,
  source: 32,
  captionWriter: 32,
  sublocation: 32,
  city: 32,
  state: 32,
  jobId: 32,
  countryCode: 3,
  title: 64,
  keywords: 64,
  country: 64,
  copyrightNotice: 128,
  headline: 256,
  instructions: 256,
  caption: 2000,
};

/** The most bytes of one text of a field that IIM has room for. */
export function iimRoom(field: DetailField): number {
  return ROOM[field] ?? 0;
}
