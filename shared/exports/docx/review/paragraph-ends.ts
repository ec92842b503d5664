import type { NodeJson } from "../../../article/article.ts";
import { isAlone, isTextblock } from "../../../article/review/resolve.ts";
import { type Suggested, suggestionOf } from "../../../article/review/suggested.ts";

/** What Word is told of the paragraphs of a block, by kind of change. */
export interface Ends {
  /** The block as a whole is new, or is to go. */
  readonly whole: Changes;
  /** The break behind it is. */
  readonly end: Changes;
  /** What stands in it beside its words is, and the breaks within: Word has two paragraphs for some blocks. */
  readonly within: Changes;
}

export interface Changes {
  readonly insertion?: Suggested;
  readonly deletion?: Suggested;
}

type Kind = keyof Changes;

interface Leaf {
  readonly node: NodeJson;
  readonly by: Changes;
  /** Who wants it one with the block before it. */
  readonly join: Suggested | undefined;
  whole: Changes;
  end: Changes;
  within: Changes;
}

/**
 * Word marks the end of a paragraph as new or struck out, Stet a block or the break before it. A
 * block all of which is new, or goes, takes its own end along; a break within what stays is the end of the
 * block before, and so are those of whole blocks right before such a break.
 */
export function paragraphEnds(body: readonly NodeJson[]): ReadonlyMap<NodeJson, Ends> {
  const leaves: Leaf[] = [];
  for (const block of body) gather(block, {}, leaves);
  mark(leaves, "insertion", ({ by }) => by.insertion);
  mark(leaves, "deletion", ({ by, join }) => join ?? by.deletion);
  return new Map(leaves.map(({ node, whole, end, within }) => [node, { whole, end, within }]));
}

function gather(node: NodeJson, around: Changes, leaves: Leaf[]): void {
  const { insertion, deletion, join } = suggestionOf(node.attrs);
  const by = {
    ...around,
    ...(insertion === undefined ? {} : { insertion }),
    ...(deletion === undefined ? {} : { deletion }),
  };
  const inside = node.content ?? [];
  if (isTextblock(node) || inside.length === 0) {
    leaves.push({ node, by, join, whole: {}, end: {}, within: {} });
  } else for (const child of inside) gather(child, by, leaves);
}

function mark(
  leaves: readonly Leaf[],
  kind: Kind,
  changeOf: (leaf: Leaf) => Suggested | undefined,
): void {
  /** Whether the blocks behind lead up to a break that is one of this kind. */
  let leads = false;
  for (const [at, leaf] of [...leaves.entries()].reverse()) {
    const change = changeOf(leaf);
    const fate = change === undefined ? null : fateOf(leaf, kind);
    leads = isJoined(leaf.node) && (fate === "break" || (leads && fate === "whole"));
    if (change === undefined) continue;
    const said = { [kind]: change };
    const isWhole = fate === "whole";
    if (isWhole) leaf.within = { ...leaf.within, ...said };
    if (leads) endBefore(leaves, at, said);
    else if (isWhole) leaf.whole = { ...leaf.whole, ...said };
  }
}

function endBefore(leaves: readonly Leaf[], at: number, said: Changes): void {
  const before = leaves[at - 1];
  if (before && isJoined(before.node)) before.end = { ...before.end, ...said };
}

/** What of a block is of a kind: all of it, or the break before it; nothing where others wrote in one that was to go. */
function fateOf({ node, join }: Leaf, kind: Kind): "whole" | "break" | null {
  if (kind === "deletion" && join !== undefined) return "break";
  if (isAllOf(node, kind)) return "whole";
  return kind === "insertion" ? "break" : null;
}

const isJoined = (node: NodeJson) => isTextblock(node) && !isAlone(node);

/** Whether all of its text is; a block without any is, too. */
const isAllOf = ({ content = [] }: NodeJson, kind: Kind) =>
  content.every(
    ({ text, marks = [] }) => text === undefined || marks.some(({ type }) => type === kind),
  );
