import type { MarkJson, NodeJson } from "../../../article/article.ts";
import { joinText } from "../../../article/portable/line.ts";
import { isTextblock } from "../../../article/review/resolve.ts";
import { inSchemaOrder } from "../../../article/review/resolve-line.ts";
import {
  type BlockSuggestion,
  isTextSuggestion,
  orNull,
} from "../../../article/review/suggested.ts";
import { schema } from "../../../article/schema.ts";
import { levelOf } from "../style-roles.ts";
import { isParagraphMark, type ParagraphChanges, type Tracking } from "./tracking.ts";

/** Words whose marks lead to paragraphs no more; of a line nothing is suggested but its words. */
export function settledLine(line: readonly NodeJson[]): NodeJson[] {
  return joinText(line.map(settledText));
}

function settledText(node: NodeJson): NodeJson {
  const { marks = [], ...rest } = node;
  if (marks.length === 0) return node;
  const link = marks.find(({ type }) => type === "link");
  const kept = marks
    .filter((mark) => !isParagraphMark(mark) && (node.text !== undefined || !isOfReview(mark)))
    .map((mark) => (mark.type === "formatting" && link ? withLink(mark, link) : mark));
  return kept.length === 0 ? rest : { ...rest, marks: inSchemaOrder(kept) };
}

const isOfReview = ({ type }: MarkJson) => isTextSuggestion(type) || type === "comment";

/** Word changes no link with a style: it was there before. */
function withLink({ type, attrs }: MarkJson, link: MarkJson): MarkJson {
  const was = typeof attrs?.was === "string" && attrs.was !== "" ? JSON.parse(attrs.was) : [];
  return { type, attrs: { ...attrs, was: JSON.stringify([link, ...was]) } };
}

/** Blocks with what is suggested of each, as their texts' marks tell; pictures by their photo's id. */
export function settledBlocks(
  blocks: readonly NodeJson[],
  tracking: Tracking,
  photos: ReadonlyMap<string, BlockSuggestion>,
): NodeJson[] {
  const settle = (node: NodeJson): NodeJson => {
    if (node.text !== undefined) return settledText(node);
    const inside = node.content ?? [];
    const content = isTextblock(node) ? settledLine(inside) : inside.map(settle);
    const settled = { ...node, ...(node.content === undefined ? {} : { content }) };
    return withSlots(settled, slotsOf(node, content, tracking, photos));
  };
  return blocks.map(settle);
}

function withSlots(node: NodeJson, slots: BlockSuggestion | null): NodeJson {
  const holds = schema.nodes[node.type]?.spec.attrs?.suggestion !== undefined;
  if (!holds) return node;
  if (slots === null && node.attrs?.suggestion === undefined) return node;
  return { ...node, attrs: { ...node.attrs, suggestion: slots } };
}

function slotsOf(
  node: NodeJson,
  content: readonly NodeJson[],
  tracking: Tracking,
  photos: ReadonlyMap<string, BlockSuggestion>,
): BlockSuggestion | null {
  if (node.type === "photo") return photos.get(String(node.attrs?.id)) ?? null;
  const given = node.attrs?.suggestion as BlockSuggestion | MarkJson | null | undefined;
  if (given != null && "type" in given) return slotsFor(node, tracking.changesOf(given));
  if (given != null) return given;
  if (!isTextblock(node)) return wholeOf(content);
  const marks = (node.content ?? []).flatMap(({ marks: own = [] }) => own);
  const first = marks.find(isParagraphMark);
  return first === undefined ? null : slotsFor(node, tracking.changesOf(first));
}

function slotsFor(node: NodeJson, changes: ParagraphChanges | undefined): BlockSuggestion | null {
  const { was, ...slots } = changes ?? {};
  const isTurnable = node.type === "paragraph" || node.type === "heading";
  if (was === undefined || !isTurnable) return orNull(slots);
  const level = levelOf(was.role);
  const former =
    level === null
      ? { type: "paragraph", attrs: {} }
      : { type: "heading", attrs: { level: Math.min(4, Math.max(2, level)) } };
  const isSame = former.type === node.type && former.attrs.level === node.attrs?.level;
  return orNull(isSame ? slots : { ...slots, change: { ...was.by, ...former } });
}

/** A list, quote or gallery all of whose blocks are new, or go, is or does as a whole. */
function wholeOf(content: readonly NodeJson[]): BlockSuggestion | null {
  const leaves = content.flatMap(leavesOf);
  const slots: {
    insertion?: BlockSuggestion["insertion"];
    deletion?: BlockSuggestion["deletion"];
  } = {};
  for (const kind of ["insertion", "deletion"] as const) {
    const by = leaves.map((leaf) => (isAllOf(leaf, kind) ? suggestion(leaf)[kind] : undefined));
    const [first] = by;
    if (first !== undefined && !by.includes(undefined)) slots[kind] = first;
  }
  return orNull(slots as BlockSuggestion);
}

const leavesOf = (node: NodeJson): NodeJson[] =>
  isTextblock(node) || (node.content ?? []).length === 0
    ? [node]
    : (node.content ?? []).flatMap(leavesOf);

const suggestion = ({ attrs }: NodeJson) => (attrs?.suggestion ?? {}) as BlockSuggestion;

const isAllOf = ({ content = [] }: NodeJson, kind: string) =>
  content.every(
    ({ text, marks = [] }) => text === undefined || marks.some(({ type }) => type === kind),
  );
