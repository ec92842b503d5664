import type { NodeJson } from "../article.ts";
import { schema } from "../schema.ts";
import { hasSuggestions } from "./open-suggestions.ts";
import { type Decide, resolveLine } from "./resolve-line.ts";
import { type BlockSuggestion, orNull, type Suggested, suggestionOf } from "./suggested.ts";

/**
 * Blocks with their suggestions decided. What holds none is given back as it is. A block that was to
 * go stays where somebody else wrote in it meanwhile, and one that was to be joined stays where what
 * stood before it is gone: no word is lost that nobody suggested to lose.
 */
export function resolveBlocks(blocks: readonly NodeJson[], decide: Decide): NodeJson[] {
  return resolveSiblings(blocks, decide).blocks;
}

interface Resolved {
  readonly blocks: NodeJson[];
  /** Whether the first one is to be joined to what stands before the parent. */
  readonly leads: boolean;
}

function resolveSiblings(nodes: readonly NodeJson[], decide: Decide): Resolved {
  const blocks: NodeJson[] = [];
  let leads = false;
  nodes.forEach((node) => {
    const { block, joins } = resolveBlock(node, decide);
    if (block === null) return;
    const last = blocks.at(-1);
    const whole = joins && last !== undefined ? joinedTo(last, block) : null;
    if (whole !== null) blocks[blocks.length - 1] = whole;
    else {
      if (joins && last === undefined) leads = true;
      blocks.push(block);
    }
  });
  return { blocks, leads };
}

interface ResolvedBlock {
  readonly block: NodeJson | null;
  readonly joins: boolean;
}

function resolveBlock(node: NodeJson, decide: Decide): ResolvedBlock {
  if (!hasSuggestions(node)) return { block: node, joins: false };
  const slots = suggestionOf(node.attrs);
  const verdict = (part: Suggested | undefined) => (part === undefined ? null : decide(part));
  const insertion = verdict(slots.insertion);
  const { content, leads } = resolveContent(node, decide);
  const isToGo = insertion === "reject" || verdict(slots.deletion) === "accept";
  const isEmptied = (node.content ?? []).length > 0 && content.length === 0;
  const isPart = schema.nodes[node.type]?.spec.attrs?.suggestion === undefined;
  if (isToGo && holdsNothing(content)) return { block: null, joins: false };
  if (isPart && isEmptied && !isTextblock(node)) return { block: null, joins: false };
  const joins =
    verdict(slots.join) === "accept" || (insertion === "reject" && isTextblock(node)) || leads;
  return { block: { ...settled(node, decide), ...withContent(content) }, joins };
}

function resolveContent(node: NodeJson, decide: Decide) {
  const inside = node.content ?? [];
  if (isTextblock(node)) return { content: resolveLine(inside, decide), leads: false };
  const { blocks, leads } = resolveSiblings(inside, decide);
  return { content: blocks, leads: leads && node.type === "listItem" };
}

/** The node without content, of the kind and with the attributes that were decided. */
function settled({ content: _, ...node }: NodeJson, decide: Decide): NodeJson {
  if (node.attrs?.suggestion === undefined || node.attrs.suggestion === null) return node;
  const { change, ...slots } = suggestionOf(node.attrs);
  const left = Object.entries(slots).filter(([, by]) => by !== undefined && decide(by) === null);
  const open = Object.fromEntries(left) as BlockSuggestion;
  const verdict = change === undefined ? "accept" : decide(change);
  const suggestion = orNull(verdict === null ? { ...open, change: change as never } : open);
  if (verdict !== "reject" || change === undefined) {
    return { ...node, attrs: { ...node.attrs, suggestion } };
  }
  return { type: change.type, attrs: { ...change.attrs, id: node.attrs.id ?? null, suggestion } };
}

/** The one with the other's words behind its own; null where they cannot be one. */
function joinedTo(one: NodeJson, other: NodeJson): NodeJson | null {
  if (isTextblock(one) && isTextblock(other) && !isAlone(one)) {
    const line = [...(one.content ?? []), ...(other.content ?? [])];
    return { ...one, ...withContent(resolveLine(line, () => null)) };
  }
  if (one.type !== "listItem" || other.type !== "listItem") return null;
  const [last, first] = [one.content?.at(-1), other.content?.[0]];
  const whole = last && first && joinedTo(last, first);
  if (!whole) return null;
  const [before, behind] = [one.content?.slice(0, -1) ?? [], other.content?.slice(1) ?? []];
  return { ...one, content: [...before, whole, ...behind] };
}

/** Texts that nothing is ever joined to. */
export const isAlone = ({ type }: NodeJson) =>
  type === "headline" || type === "dek" || type === "tableCell" || type === "photo";

export const isTextblock = ({ type }: NodeJson) => schema.nodes[type]?.isTextblock === true;

const withContent = (content: NodeJson[]) => (content.length === 0 ? {} : { content });

/** Whether nothing is left that a person would see. */
function holdsNothing(content: readonly NodeJson[]): boolean {
  return content.every(({ type, text, content: inside = [] }) => {
    if (text !== undefined) return false;
    const isSeen = schema.nodes[type]?.isLeaf === true && type !== "hardBreak";
    return !isSeen && holdsNothing(inside);
  });
}
