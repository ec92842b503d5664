import type { Article, NodeJson } from "../../article/article.ts";
import { newBlockId } from "../../article/block-id.ts";
import { textOrNull } from "../../article/portable/line.ts";
import { isTextblock } from "../../article/review/resolve.ts";
import {
  isTextSuggestion,
  orNull,
  type Suggested,
  suggestionOf,
} from "../../article/review/suggested.ts";
import { schema } from "../../article/schema.ts";
import { align } from "../../compare/align.ts";
import { answeredLine } from "./answered-line.ts";

/**
 * The draft's article with what a file suggests that somebody reviewed elsewhere. With all that rejected it is
 * the draft; `by` suggests what was changed without being tracked. Comments stand as marks on their words.
 */
export function answered(draft: Article, answer: Article, by: Suggested): Article {
  const line = (field: "headlineContent" | "dekContent") =>
    answeredLine(draft[field], answer[field], by);
  const [headlineContent, dekContent] = [line("headlineContent"), line("dekContent")];
  const body = blocks(draft.body, answer.body, by);
  return {
    ...draft,
    headline: textOrNull(headlineContent),
    headlineContent,
    dek: textOrNull(dekContent),
    dekContent,
    body,
  };
}

function blocks(
  draft: readonly NodeJson[],
  answer: readonly NodeJson[],
  by: Suggested,
): NodeJson[] {
  const pairs = align(draft.map(plain), answer.map(plain));
  const said = new Map(pairs);
  const placed = new Set(pairs.map(([, is]) => is));
  const merged: NodeJson[] = [];
  /** Blocks that only the answer has stand behind the one that they stand behind there. */
  const addNew = (from: number) => {
    for (let at = from; at < answer.length && !placed.has(at); at += 1) {
      const block = answer[at];
      if (block !== undefined) merged.push(...asNew(block, by));
    }
  };
  addNew(0);
  draft.forEach((block, at) => {
    const other = answer[said.get(at) ?? -1];
    if (other === undefined) merged.push(isOnDesk(block) ? block : whole(block, "deletion", by));
    else {
      merged.push(...both(block, other, by));
      addNew((said.get(at) ?? 0) + 1);
    }
  });
  return merged;
}

/** What never left, and so cannot come back. */
const isOnDesk = (block: NodeJson) => block.type === "deskNote" || leavesOf(block).every(isEmpty);

const isEmpty = (node: NodeJson) => node.type === "paragraph" && (node.content ?? []).length === 0;

/** The block's words alone, by which it is known again. */
function plain({ attrs, marks: _, ...node }: NodeJson): NodeJson {
  const { id: _id, suggestion: _suggestion, ...others } = attrs ?? {};
  const content = node.content?.map(plain);
  return { ...node, attrs: { ...others, id: null }, ...(content === undefined ? {} : { content }) };
}

/** One of the answer alone: new there, unless it was struck out in the draft meanwhile. */
function asNew(block: NodeJson, by: Suggested): NodeJson[] {
  const own = suggestionOf(block.attrs);
  if (own.insertion === undefined && own.deletion !== undefined) return [];
  const fresh = { ...block, attrs: { ...block.attrs, id: newBlockId() } };
  return [whole(fresh, "insertion", own.insertion ?? by)];
}

function both(draft: NodeJson, answer: NodeJson, by: Suggested): NodeJson[] {
  const [old, given] = [leavesOf(draft), leavesOf(answer)];
  const isLine = isTextblock(draft) && isTextblock(answer);
  const isLike =
    draft.type === answer.type &&
    old.length === given.length &&
    old.every((leaf, at) => canAnswer(leaf, given[at]));
  if (!isLine && !isLike) {
    return [whole(draft, "deletion", by), ...asNew(answer, by)];
  }
  const next = given.values();
  const visit = (node: NodeJson): NodeJson => {
    const inside = node.content ?? [];
    if (!isTextblock(node) && inside.length > 0) return { ...node, content: inside.map(visit) };
    const other = next.next().value;
    return other === undefined ? node : answeredBlock(node, other, by);
  };
  return [visit(draft)];
}

const leavesOf = (node: NodeJson): NodeJson[] =>
  isTextblock(node) || (node.content ?? []).length === 0
    ? [node]
    : (node.content ?? []).flatMap(leavesOf);

/** Words can only be answered where words can stand: an item without a paragraph has no line. */
function canAnswer(draft: NodeJson, answer: NodeJson | undefined): boolean {
  if (answer === undefined) return false;
  const hold = [draft, answer].some(({ content = [] }) => content.length > 0);
  return !hold || isTextblock(draft) === isTextblock(answer);
}

const isTurnable = ({ type }: NodeJson) => type === "paragraph" || type === "heading";

function answeredBlock(draft: NodeJson, answer: NodeJson, by: Suggested): NodeJson {
  const content = answeredLine(draft.content ?? [], answer.content ?? [], by);
  const [own, said] = [suggestionOf(draft.attrs), suggestionOf(answer.attrs)];
  const isTurned =
    isTurnable(draft) &&
    isTurnable(answer) &&
    (draft.type !== answer.type || draft.attrs?.level !== answer.attrs?.level);
  const { id, suggestion: _, ...was } = draft.attrs ?? {};
  const { id: _id, suggestion: _said, ...now } = answer.attrs ?? {};
  const change = { ...(said.change ?? by), type: draft.type, attrs: was };
  const suggestion = orNull({
    ...(said.deletion === undefined ? {} : { deletion: said.deletion }),
    ...(said.join === undefined ? {} : { join: said.join }),
    ...(isTurned && own.change === undefined ? { change } : {}),
    ...own,
  });
  const isTaken = isTurned && own.change === undefined;
  const { content: _content, ...node } = draft;
  return {
    ...node,
    ...(isTaken ? { type: answer.type } : {}),
    attrs: { ...(isTaken ? now : was), id, suggestion },
    ...(content.length === 0 ? {} : { content }),
  };
}

/** A block all of which is new, or goes. */
function whole(node: NodeJson, kind: "insertion" | "deletion", by: Suggested): NodeJson {
  if (node.text !== undefined) {
    const { marks = [] } = node;
    if (marks.some(({ type }) => type === kind)) return node;
    const kept = kind === "insertion" ? marks.filter(({ type }) => !isTextSuggestion(type)) : marks;
    return { ...node, marks: [{ type: kind, attrs: { ...by } }, ...kept] };
  }
  const holds = schema.nodes[node.type]?.spec.attrs?.suggestion !== undefined;
  const known = suggestionOf(node.attrs);
  const slots = kind === "insertion" ? { insertion: by } : { deletion: by, ...known };
  return {
    ...node,
    ...(holds ? { attrs: { ...node.attrs, suggestion: slots } } : {}),
    ...(node.content === undefined
      ? {}
      : { content: node.content.map((one) => whole(one, kind, by)) }),
  };
}
