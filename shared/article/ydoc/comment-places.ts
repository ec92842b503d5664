import type * as Y from "yjs";
import { type BodyLayout, layOut, type PlacedLine, wordsOfLine } from "./body-layout.ts";
import { type CommentAnchor, type Range, rangeOf } from "./comment-anchor.ts";
import { type Comment, readComments } from "./comments.ts";

/** Where a comment stands in the ProseMirror document. */
export interface CommentPlace extends Range {
  /** Whether it stands on a whole block. */
  readonly isBlock: boolean;
}

export interface PlacedComment {
  readonly comment: Comment;
  /** Null where what it stood on is gone. */
  readonly place: CommentPlace | null;
}

/** Every comment with its place, in the order of the text; those without one last, by their time. */
export function placeComments(doc: Y.Doc, layout: BodyLayout = layOut(doc)): PlacedComment[] {
  const placed = readComments(doc).map((comment) => ({
    comment,
    place: placeOf(doc, layout, comment.anchor),
  }));
  return placed.sort(inTextOrder);
}

/** The blocks that open queries stand in, in the order of the text. */
export function queriesIn(doc: Y.Doc): (string | null)[] {
  const isOpen = ({ kind, resolved }: Comment) => kind === "query" && resolved === null;
  const open = readComments(doc).filter(isOpen);
  if (open.length === 0) return [];
  const layout = layOut(doc);
  return open
    .map((comment) => ({ comment, place: placeOf(doc, layout, comment.anchor) }))
    .sort(inTextOrder)
    .map(({ comment, place }) => (place === null ? null : comment.anchor.block));
}

/**
 * Where an anchor stands: by its own positions; else, where its words were made anew (a moved block,
 * a deletion taken back elsewhere), where its block says the same words between the same others.
 */
export function placeOf(
  doc: Y.Doc,
  layout: BodyLayout,
  anchor: CommentAnchor,
): CommentPlace | null {
  if (anchor.start === null) {
    const block = anchor.block === null ? undefined : layout.blocks.get(anchor.block);
    return block === undefined ? null : { from: block.from, to: block.to, isBlock: true };
  }
  const range = rangeOf(doc, layout, anchor) ?? findWords(layout, anchor);
  return range === null ? null : { ...range, isBlock: false };
}

/** In its own block the best match counts, in the rest of the article only one without a rival. */
function findWords({ lines }: BodyLayout, anchor: CommentAnchor): Range | null {
  const own = lines.filter(({ block }) => block !== null && block === anchor.block);
  const [best] = own.flatMap((line) => matches(line, anchor)).sort((a, b) => b.like - a.like);
  if (best !== undefined) return best;
  const others = lines.filter((line) => !own.includes(line));
  const found = others.flatMap((line) => matches(line, anchor));
  return found.length === 1 ? (found[0] ?? null) : null;
}

interface Match extends Range {
  /** On how many sides stand the words that stood there. */
  readonly like: number;
}

/** The same words with the same neighbour on one side at least: by themselves they say too little. */
function matches(line: PlacedLine, { quote, before, after }: CommentAnchor): Match[] {
  if (quote === "" || line.end - line.start < quote.length) return [];
  const words = wordsOfLine(line);
  const found: Match[] = [];
  for (let at = words.indexOf(quote); at !== -1; at = words.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    const like =
      Number(before === "" ? at === 0 : words.slice(0, at).endsWith(before)) +
      Number(after === "" ? end === words.length : words.startsWith(after, end));
    if (like > 0) found.push({ from: line.start + at, to: line.start + end, like });
  }
  return found;
}

function inTextOrder(a: PlacedComment, b: PlacedComment): number {
  if (a.place === null || b.place === null) {
    return Number(a.place === null) - Number(b.place === null) || byTime(a, b);
  }
  return a.place.from - b.place.from || a.place.to - b.place.to || byTime(a, b);
}

const byTime = (a: PlacedComment, b: PlacedComment) =>
  Date.parse(a.comment.at) - Date.parse(b.comment.at) || (a.comment.id < b.comment.id ? -1 : 1);
