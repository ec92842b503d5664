import type { DetailField } from "./details/fields.ts";

/** The kinds of metadata blocks that a picture's file holds. */
export const DETAIL_BLOCKS = ["exif", "xmp", "iim"] as const;
export type DetailBlock = (typeof DETAIL_BLOCKS)[number];

/** A text, or (a location, a licensor …) texts by the part's name in XMP. */
export type DetailValue = string | Readonly<Record<string, string>>;

/** What each block says of one field: its values in their order. A block that says nothing is missing. */
export type Said = { readonly [block in DetailBlock]?: readonly DetailValue[] };

/** All that a picture's file says of itself, block by block, none of it chosen or changed. */
export interface PhotoDetails {
  /** The blocks, the one that is believed first. */
  readonly order: readonly DetailBlock[];
  readonly said: { readonly [field in DetailField]?: Said };
}

export const NO_DETAILS: PhotoDetails = { order: DETAIL_BLOCKS, said: {} };

/** What holds of a field where nobody has chosen: what the first block says that says anything. */
export function settled({ order, said }: PhotoDetails, field: DetailField): readonly DetailValue[] {
  const blocks = said[field] ?? {};
  for (const block of order) {
    const values = blocks[block];
    if (values !== undefined && values.length > 0) return values;
  }
  return [];
}

/** As {@link settled}, of a field that is one text: the first of its texts, null for none. */
export function settledText(details: PhotoDetails, field: DetailField): string | null {
  return settled(details, field).find((value) => typeof value === "string") ?? null;
}
