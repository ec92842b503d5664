import { type Article, type NodeJson, plainText } from "../article/article.ts";
import { creditLine } from "../article/credit.ts";
import { DETAIL_FIELDS, type DetailField } from "../article/details/fields.ts";
import type { PhotoAttributes } from "../article/nodes/photo.ts";
import { type DetailValue, type PhotoDetails, settled } from "../article/photo-details.ts";
import { portable } from "../article/portable/portable.ts";
import type { Loss } from "../article/portable/tally.ts";
import type { PhotoRights } from "../article/rights.ts";
import { nodesOf } from "../article/walk.ts";

/** What an exported picture says of itself inside its file, by field of IPTC's standard. */
export type Inscription = { readonly [field in DetailField]?: readonly DetailValue[] };

/** What is known of a photo beside its use: what its file says, and what the desk may do with it. */
export interface KnownPhoto {
  readonly details: PhotoDetails;
  readonly rights: PhotoRights | null;
}

/** What a profile may keep of a photo that tells more of people than of the picture. */
export const KEPT_METADATA = ["place", "device", "contact"] as const;
export type KeptMetadata = (typeof KEPT_METADATA)[number];

/** Regions are measured on the picture as it came; a rating is one person's order of the day. */
const STAYS: ReadonlySet<DetailField> = new Set(["imageRegions", "rating"]);
const COORDINATES = /^GPS/;

/**
 * What a photo of an article says when it leaves: caption, alt text, credit and creators of its use
 * in this article, and what its file says of all else. Coordinates and the creator's address stay
 * behind unless they are kept.
 */
export function inscriptionOf(
  use: NodeJson,
  { details, rights }: KnownPhoto,
  kept: readonly KeptMetadata[],
): Inscription {
  const said = Object.fromEntries(
    DETAIL_FIELDS.filter((field) => !STAYS.has(field) && mayLeave(field, kept)).map((field) => [
      field,
      withoutPlace(settled(details, field), kept),
    ]),
  ) as Inscription;
  const words = { ...ofUse(use, details), ...ofRights(rights) };
  const own = Object.entries(words).filter(([, values]) => values.length > 0);
  return nonEmpty({ ...said, ...Object.fromEntries(own) });
}

/**
 * The first place in an article that shows each photo, by hash: it is the one whose words leave. A
 * photo has one file, wherever it stands; {@link unwritten} counts the places that it does not speak for.
 */
export function firstUses(article: Article): ReadonlyMap<string, NodeJson> {
  return new Map([...usesOf(article)].flatMap(([hash, [first]]) => (first ? [[hash, first]] : [])));
}

/** The further places of photos whose words differ from those of the first: no file says them. */
export function unwritten(article: Article): Loss[] {
  const count = [...usesOf(article).values()].reduce((sum, [first, ...others]) => {
    const said = wordsOf(first);
    return sum + others.filter((use) => wordsOf(use) !== said).length;
  }, 0);
  return count === 0 ? [] : [{ element: "photoWords", count }];
}

function usesOf(article: Article): Map<string, NodeJson[]> {
  const photos = nodesOf(portable(article).article.body, "photo").map(({ node }) => node);
  const shown = photos.filter(({ attrs }) => typeof attrs?.asset === "string");
  return Map.groupBy(shown, ({ attrs }) => String(attrs?.asset));
}

/** What of a use its picture's file would say, to be compared. */
function wordsOf(use: NodeJson | undefined): string {
  if (use === undefined) return "";
  const { photographer, agency, creditPattern, alt } = use.attrs as unknown as PhotoAttributes;
  const caption = plainText(use.content ?? []).trim();
  return JSON.stringify([caption, alt ?? "", photographer, agency, creditPattern]);
}

/** What the desk says of rights holds before what the file came with. */
function ofRights(rights: PhotoRights | null): Inscription {
  const { restrictions = null, licence = null } = rights ?? {};
  return { usageTerms: textOf(restrictions), webStatement: textOf(licence) };
}

function ofUse(use: NodeJson, details: PhotoDetails): Inscription {
  const { photographer, agency, creditPattern, alt } = use.attrs as unknown as PhotoAttributes;
  const line = creditLine({ photographer, agency, creditPattern });
  const names = settled(details, "creators");
  // The file keeps apart the names that the article has in one line.
  const isSame = photographer !== null && names.join(", ") === photographer;
  return {
    caption: textOf(plainText(use.content ?? [])),
    alt: textOf(alt),
    creators: isSame ? names : textOf(photographer),
    creditLine: textOf(line),
    source: settled(details, "source").length > 0 ? [] : textOf(agency),
  };
}

function textOf(text: string | null): string[] {
  const plain = text?.trim() ?? "";
  return plain === "" ? [] : [plain];
}

function mayLeave(field: DetailField, kept: readonly KeptMetadata[]): boolean {
  return field !== "creatorContact" || kept.includes("contact");
}

function withoutPlace(
  values: readonly DetailValue[],
  kept: readonly KeptMetadata[],
): readonly DetailValue[] {
  if (kept.includes("place")) return values;
  return values.flatMap((value): DetailValue[] => {
    if (typeof value === "string") return [value];
    const parts = Object.entries(value).filter(([name]) => !COORDINATES.test(name));
    return parts.length === 0 ? [] : [Object.fromEntries(parts)];
  });
}

function nonEmpty(inscription: Inscription): Inscription {
  return Object.fromEntries(
    Object.entries(inscription).filter(([, values]) => values.length > 0),
  ) as Inscription;
}
