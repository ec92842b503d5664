import type { NodeJson } from "../article/article.ts";
import { idOf } from "../article/block-id.ts";
import { compareAttributes } from "./attributes.ts";
import { compareWords } from "./compare-words.ts";
import type { BlockChange } from "./comparison.ts";
import type { ExactSeams } from "./exact-seams.ts";
import type { Pair } from "./in-order.ts";
import { withoutSeam } from "./plain-parts.ts";
import { type Seam, seamsIn } from "./seams.ts";
import { sliceLine } from "./slice-line.ts";

/** A split or joined text as the comparison shows it. Places count from 0. */
export interface SeamChange {
  /** Where it is shown in the later list, and which block of that is the one it was. */
  readonly shownAt: number;
  readonly own: number;
  /** Whether it moved is for the list to say. */
  readonly change: BlockChange;
}

export interface SeamChanges {
  /** By each place of the later list that takes part. */
  readonly byPlace: ReadonlyMap<number, SeamChange>;
  /** Places of the earlier list that take part. */
  readonly old: ReadonlySet<number>;
}

/** What was split or joined between two lists of blocks. */
export function compareSeams(
  before: readonly NodeJson[],
  after: readonly NodeJson[],
  pairs: readonly Pair[],
  exact: ExactSeams,
): SeamChanges {
  const byPlace = new Map<number, SeamChange>();
  const old = new Set<number>();
  for (const seam of seamsIn(before, after, pairs, exact.split)) {
    const shownAt = seam.pieces[0]?.place ?? seam.own;
    const change = { shownAt, own: seam.own, change: seamChange("split", seam, before, after) };
    for (const { place } of seam.pieces) byPlace.set(place, change);
    old.add(seam.whole);
  }
  const swapped = pairs.map(([was, is]): Pair => [is, was]);
  for (const seam of seamsIn(after, before, swapped, exact.joined)) {
    const { whole } = seam;
    const change = seamChange("joined", seam, after, before);
    byPlace.set(whole, { shownAt: whole, own: whole, change });
    for (const { place } of seam.pieces) old.add(place);
  }
  return { byPlace, old };
}

type SeamKind = "split" | "joined";

function seamChange(
  kind: SeamKind,
  { whole, own, pieces }: Seam,
  wholes: readonly NodeJson[],
  parts: readonly NodeJson[],
): BlockChange {
  const node = wholes[whole] as NodeJson;
  const [was, is] = sides(kind, whole + 1, (pieces[0]?.place ?? own) + 1);
  const [wasId, isId] = sides(kind, idOf(node), idOf(parts[own] as NodeJson));
  const children = pieces.map(({ place, from, to }) => {
    const [was, is] = sides(kind, place === own ? whole + 1 : null, place + 1);
    const words = sliceLine(node.content ?? [], from, to);
    return pieceChange(kind, { node, words, piece: parts[place] as NodeJson, was, is });
  });
  return { ...BLANK, kind, type: node.type, wasId, isId, was, is, children };
}

interface Piece {
  readonly node: NodeJson;
  /** Its share of the whole's words. */
  readonly words: readonly NodeJson[];
  readonly piece: NodeJson;
  readonly was: number | null;
  readonly is: number | null;
}

function pieceChange(kind: SeamKind, { node, words, piece, was, is }: Piece): BlockChange {
  const parts = compareWords(...sides(kind, words, piece.content ?? []));
  const [before, after] = sides(kind, node, piece);
  const attributes = compareAttributes(before, after);
  const isSame =
    attributes.length === 0 && withoutSeam(parts).every((part) => part.kind === "same");
  return {
    ...BLANK,
    kind: isSame ? "same" : "changed",
    type: after.type,
    wasId: was === null ? null : idOf(before),
    isId: is === null ? null : idOf(after),
    was,
    is,
    parts,
    attributes,
  };
}

const BLANK = {
  isMoved: false,
  title: null,
  asset: null,
  parts: [],
  attributes: [],
  children: [],
} as const;

/** What belongs to the whole and to a piece, the earlier one first. */
function sides<Side>(kind: SeamKind, whole: Side, piece: Side): [Side, Side] {
  return kind === "split" ? [whole, piece] : [piece, whole];
}
