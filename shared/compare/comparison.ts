/** How some letters are written: their link, and the names of their other marks in schema order. */
export interface Style {
  readonly link: string | null;
  readonly marks: readonly string[];
}

/**
 * A run of text that stands in both articles or in one. `restyled` is in both, written otherwise:
 * a word made bold, a link that leads elsewhere. `before` is null where it was added, `after` where
 * it was removed. Parts in order give both texts: all but `added` the one, all but `removed` the other.
 */
export interface Part {
  readonly kind: "same" | "added" | "removed" | "restyled";
  readonly text: string;
  readonly before: Style | null;
  readonly after: Style | null;
}

/** A value that changed. Null stands for unset. */
export interface ValueChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A field of the article that changed, by its name there. */
export interface FieldChange extends ValueChange {
  /** The words of headline and dek; null for every other field. */
  readonly parts: readonly Part[] | null;
}

/**
 * `split`: its text stands in several blocks of the later article, which are its children; `joined`:
 * in several of the earlier one. A child that is not the same block on both sides has a place and an
 * id on one side alone.
 */
export type BlockKind = "same" | "added" | "removed" | "changed" | "split" | "joined";

/** One block of either article, or of both. */
export interface BlockChange {
  readonly kind: BlockKind;
  /** It stands elsewhere among its siblings; it may be changed beside that. */
  readonly isMoved: boolean;
  /** As it is after; of a removed one, as it was. */
  readonly type: string;
  /** Its id on either side, which differ where it was known again by its likeness. */
  readonly wasId: string | null;
  readonly isId: string | null;
  /** What a link, an embed or a box is called beside its words: its title, else where it leads. */
  readonly title: string | null;
  /** Hash of the picture it shows. */
  readonly asset: string | null;
  /** Its place among its siblings, counted from 1; null on the side where it does not stand. */
  readonly was: number | null;
  readonly is: number | null;
  /** Its own text: of a photo the caption. Empty where it holds blocks. */
  readonly parts: readonly Part[];
  /** `type` among them where it became another kind of block. */
  readonly attributes: readonly ValueChange[];
  /** What it holds: a list its items, a gallery its photos, a table its rows; of a split text its pieces. */
  readonly children: readonly BlockChange[];
}

/** Words of the text, captions among them; blocks of the body's top level. */
export interface Counts {
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
  readonly blocksAdded: number;
  readonly blocksRemoved: number;
  /** Moved ones that are changed too count in both. */
  readonly blocksChanged: number;
  readonly blocksMoved: number;
  /** Texts that were split or joined, however many pieces there are; these count nowhere else. */
  readonly blocksSplit: number;
  readonly blocksJoined: number;
  readonly fieldsChanged: number;
}

/** What became of one article in another. */
export interface Comparison {
  /** Language and direction of the later one. */
  readonly language: string | null;
  readonly direction: "ltr" | "rtl" | null;
  /** Those that changed. */
  readonly fields: readonly FieldChange[];
  /** All of both, in the order of the later article; removed ones behind what they stood behind. */
  readonly blocks: readonly BlockChange[];
  readonly counts: Counts;
  /** What a person calls the pictures and drafts in it, by hash and id: file names, headlines. */
  readonly names: Readonly<Record<string, string>>;
}
