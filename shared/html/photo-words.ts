import type { Properties } from "hast";
import { type Credit, creditLine } from "../article/credit.ts";
import type { PhotoAttributes } from "../article/nodes/photo.ts";
import { parseCredit } from "../text/credit-line.ts";
import { type Notes, noted } from "./notes.ts";

/** What a figure says of its photo, apart from caption and role. */
export type PhotoWords = Omit<PhotoAttributes, "id" | "role">;

/** What is seen of a photo: both null where the page shows nothing of them. */
export interface SeenPhoto {
  readonly alt: string | null;
  readonly credit: string | null;
}

/** What a figure notes of a photo whose image, where there is one, carries its alt text. */
export function photoNotes(words: PhotoWords, hasImage: boolean): Notes {
  const { asset, alt, photographer, agency, creditPattern: pattern } = words;
  const read = parseCredit(creditLine(words) ?? "", "belowPhoto");
  const isSaid = sameCredit(words, read ?? NO_CREDIT);
  const shown = hasImage && alt !== "";
  return {
    asset,
    alt: shown ? null : alt,
    ...(isSaid ? {} : { photographer, agency, pattern }),
  };
}

/** Reads a photo from what is seen of it and what its figure notes. */
export function readPhotoWords(seen: SeenPhoto, properties: Properties): PhotoWords {
  const asset = noted(properties, "asset");
  const credit = {
    photographer: noted(properties, "photographer"),
    agency: noted(properties, "agency"),
    creditPattern: noted(properties, "pattern"),
  };
  const isNoted = Object.values(credit).some((part) => part !== null);
  return {
    asset: asset !== null && SHA256.test(asset) ? asset : null,
    alt: noted(properties, "alt") ?? (seen.alt || null),
    ...(isNoted ? credit : (parseCredit(seen.credit ?? "", "belowPhoto") ?? NO_CREDIT)),
  };
}

const SHA256 = /^[0-9a-f]{64}$/;
const NO_CREDIT: Credit = { photographer: null, agency: null, creditPattern: null };

function sameCredit(a: Credit, b: Credit): boolean {
  return (
    a.photographer === b.photographer &&
    a.agency === b.agency &&
    a.creditPattern === b.creditPattern
  );
}
