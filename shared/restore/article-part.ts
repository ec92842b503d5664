import type { FieldName } from "../compare/field-names.ts";

/** A block by its id in the earlier and in the later state; null on the side where it does not stand. */
export interface BlockPart {
  readonly kind: "block";
  readonly was: string | null;
  readonly is: string | null;
  /** Of one that stands in both: whether it goes to its earlier place as well. */
  readonly moves: boolean;
}

/** Blocks that only make sense together: a text that was split or joined. Done in this order. */
export interface BlockParts {
  readonly kind: "blocks";
  readonly blocks: readonly BlockPart[];
}

/** What can be taken from one state of an article into another by itself. */
export type ArticlePart =
  | { readonly kind: "field"; readonly name: FieldName }
  | BlockPart
  | BlockParts;
