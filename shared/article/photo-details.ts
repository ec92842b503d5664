import type { DetailField } from "./details/fields.ts";

/** The kinds of metadata blocks that a picture's file holds. */
export const DETAIL_BLOCKS = ["exif", "xmp", "iim"] as const;
export type DetailBlock = (typeof DETAIL_BLOCKS)[number];

/** How each is called on the screen. */
export const BLOCK_NAMES: Readonly<Record<DetailBlock, string>> = {
  exif: "EXIF",
  xmp: "XMP",
  iim: "IPTC (IIM)",
};

/** A text, or (a location, a licensor …) texts by the part's name in XMP. */
export type DetailValue = string | Readonly<Record<string, string>>;

/** What each block says of one field: its values in their order. A block that says nothing is missing. */
export type Said = { readonly [block in DetailBlock]?: readonly DetailValue[] };

/** All that a picture's file says of itself, block by block. */
export interface PhotoDetails {
  /** The blocks, the one that is believed first. */
  readonly order: readonly DetailBlock[];
  readonly said: { readonly [field in DetailField]?: Said };
  /** The block that a person believes of a field, where the blocks disagree. */
  readonly chosen?: { readonly [field in DetailField]?: DetailBlock | undefined } | undefined;
}

export const NO_DETAILS: PhotoDetails = { order: DETAIL_BLOCKS, said: {} };

/** What holds of a field: what the block says that was chosen, else the first that says anything. */
export function settled(
  { order, said, chosen = {} }: PhotoDetails,
  field: DetailField,
): readonly DetailValue[] {
  const blocks = said[field] ?? {};
  const own = chosen[field];
  for (const block of own === undefined ? order : [own, ...order]) {
    const values = blocks[block];
    if (values !== undefined && values.length > 0) return values;
  }
  return [];
}

/** As {@link settled}, of a field that is one text: the first of its texts, null for none. */
export function settledText(details: PhotoDetails, field: DetailField): string | null {
  return settled(details, field).find((value) => typeof value === "string") ?? null;
}
