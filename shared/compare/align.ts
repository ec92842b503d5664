import type { NodeJson } from "../article/article.ts";
import { schema } from "../article/schema.ts";
import { attributesOf } from "./attributes.ts";
import { wordsIn } from "./block-text.ts";
import { type ExactSeams, exactSeams, pairsOf, piecesOf } from "./exact-seams.ts";
import { inOrder, type Pair } from "./in-order.ts";
import { alikePairs, type Standing } from "./likeness.ts";

/** Blocks that are the same one, and the texts that are known to be split or joined. */
interface Aligned {
  readonly pairs: readonly Pair[];
  readonly seams: ExactSeams;
}

/** Which blocks of both lists are the same one, sorted by where they were. */
export function align(before: readonly NodeJson[], after: readonly NodeJson[]): readonly Pair[] {
  return aligned(before, after).pairs;
}

/**
 * First those of one id, then equal ones in the same order, then equal ones anywhere, then whose text
 * stands in several on the other side letter by letter, then those that are alike. Where much is said in the
 * same words, a piece of one text is more like another text than like its own.
 */
export function aligned(before: readonly NodeJson[], after: readonly NodeJson[]): Aligned {
  if (areInPlace(before, after)) {
    return { pairs: before.map((_, at): Pair => [at, at]), seams: { split: [], joined: [] } };
  }
  const pairs: Pair[] = [];
  const free = (olds: readonly number[] = [], news: readonly number[] = []) =>
    [
      loose(before, new Set([...pairs.map(([was]) => was), ...olds])),
      loose(after, new Set([...pairs.map(([, is]) => is), ...news])),
    ] as const;
  for (const find of [ofOneId, equalInOrder, equalAnywhere]) pairs.push(...find(...free()));
  const seams = exactSeams(...free());
  pairs.push(...pairsOf(seams));
  pairs.push(...alikePairs(...free(piecesOf(seams.joined), piecesOf(seams.split))));
  return { pairs: pairs.sort(([one], [other]) => one - other), seams };
}

/** Cells of a row are told by their column, and an only child is what it was. */
function areInPlace(before: readonly NodeJson[], after: readonly NodeJson[]): boolean {
  if (before.length !== after.length) return false;
  const isTold = before.length === 1 || before.every(({ type }) => type === "tableCell");
  const areNested = [...before, ...after].every(isNested);
  return isTold && areNested && before.every(({ type }, at) => type === after[at]?.type);
}

/** Only blocks of the top level carry an id. */
function isNested({ attrs }: NodeJson): boolean {
  return typeof attrs?.id !== "string";
}

function loose(nodes: readonly NodeJson[], taken: ReadonlySet<number>): Standing[] {
  return nodes.flatMap((node, place) => (taken.has(place) ? [] : [{ node, place }]));
}

/** A paragraph that became a heading keeps its id; a text that became a list is another block. */
function ofOneId(old: readonly Standing[], given: readonly Standing[]): Pair[] {
  return together(old, given, ({ attrs }) => (typeof attrs?.id === "string" ? attrs.id : null))
    .filter(([one, other]) => one.node.type === other.node.type || (isLine(one) && isLine(other)))
    .map(([one, other]) => [one.place, other.place]);
}

function isLine({ node }: Standing): boolean {
  return schema.nodes[node.type]?.inlineContent === true;
}

function equalInOrder(old: readonly Standing[], given: readonly Standing[]): Pair[] {
  const pairs = inOrder(
    old.map(({ node }) => contentKey(node)),
    given.map(({ node }) => contentKey(node)),
  );
  return pairs.flatMap(([was, is]): Pair[] => {
    const [one, other] = [old[was], given[is]];
    return one === undefined || other === undefined ? [] : [[one.place, other.place]];
  });
}

/** Nobody moves an empty line, so only words are known again elsewhere. */
function equalAnywhere(old: readonly Standing[], given: readonly Standing[]): Pair[] {
  const keyOf = (node: NodeJson) => (wordsIn(node).length === 0 ? null : contentKey(node));
  return together(old, given, keyOf).map(([one, other]) => [one.place, other.place]);
}

/** The first of each key with the first, the second with the second. */
function together(
  old: readonly Standing[],
  given: readonly Standing[],
  keyOf: (node: NodeJson) => string | null,
): [Standing, Standing][] {
  const waiting = Map.groupBy(old, ({ node }) => keyOf(node));
  return given.flatMap((other): [Standing, Standing][] => {
    const key = keyOf(other.node);
    const one = key === null ? undefined : waiting.get(key)?.shift();
    return one === undefined ? [] : [[one, other]];
  });
}

/** Equal for nodes that read the same. */
function contentKey(node: NodeJson): string {
  const { type, text, marks, content = [] } = node;
  return JSON.stringify([
    type,
    [...attributesOf(node).values()],
    text,
    marks,
    content.map(contentKey),
  ]);
}
