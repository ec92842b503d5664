import * as Y from "yjs";
import { type BodyLayout, type PlacedLine, wordsOfLine } from "./body-layout.ts";

/** Where a comment stands. Kept as one value: of two people who move it at once, one says where. */
export interface CommentAnchor {
  /** Id of the block of the top level, or of the photo; "headline" or "dek"; null where it had none. */
  readonly block: string | null;
  /** Encoded relative positions of the words' two ends; null where it stands on a whole block. */
  readonly start: Uint8Array | null;
  readonly end: Uint8Array | null;
  /** The words it stood on; of a whole block, what that said. */
  readonly quote: string;
  /** The words before and after them in the same line, to tell them from the same words elsewhere. */
  readonly before: string;
  readonly after: string;
}

/** Positions in the ProseMirror document. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How much of a line around the words is kept. */
const AROUND = 16;
const MOST_QUOTED = 1000;

/** An anchor on the words between two positions; null where there are none. */
export function anchorWords(layout: BodyLayout, { from, to }: Range): CommentAnchor | null {
  const texts = [...layout.texts.values()].filter(
    ({ shared, start }) => start < to && start + shared.length > from,
  );
  const [first, last] = [texts[0], texts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [startAt, endAt] = [
    Math.max(from, first.start),
    Math.min(to, last.start + last.shared.length),
  ];
  const [before, after] = around(first.line, last.line, startAt, endAt);
  return {
    block: first.line.block,
    start: positionIn(first.shared, startAt - first.start, 0),
    end: positionIn(last.shared, endAt - last.start, -1),
    quote: quoteOf(layout, { from: startAt, to: endAt }),
    before,
    after,
  };
}

/** An anchor on the whole block of this id; null where there is none. */
export function anchorBlock(layout: BodyLayout, id: string): CommentAnchor | null {
  const block = layout.blocks.get(id);
  if (block === undefined) return null;
  const quote = quoteOf(layout, block);
  return { block: id, start: null, end: null, quote, before: "", after: "" };
}

/** The words between two positions; a space stands between lines. */
function quoteOf({ lines }: BodyLayout, { from, to }: Range): string {
  return lines
    .filter(({ start, end }) => start < to && end > from)
    .map((line) => wordsOfLine(line).slice(Math.max(0, from - line.start), to - line.start))
    .join(" ")
    .slice(0, MOST_QUOTED);
}

/** Where the anchor's own positions stand now; null where what they stood on is gone. */
export function rangeOf(doc: Y.Doc, { texts }: BodyLayout, anchor: CommentAnchor): Range | null {
  const [from, to] = [anchor.start, anchor.end].map((encoded) => {
    if (encoded === null) return null;
    const relative = Y.decodeRelativePosition(encoded);
    const found = Y.createAbsolutePositionFromRelativePosition(relative, doc);
    const text = found === null ? undefined : texts.get(found.type);
    return found === null || text === undefined ? null : text.start + found.index;
  });
  if (typeof from !== "number" || typeof to !== "number" || from >= to) return null;
  return { from, to };
}

function around(first: PlacedLine, last: PlacedLine, from: number, to: number) {
  const start = from - first.start;
  const end = to - last.start;
  return [
    wordsOfLine(first).slice(Math.max(0, start - AROUND), start),
    wordsOfLine(last).slice(end, end + AROUND),
  ] as const;
}

const positionIn = (text: Y.XmlText, index: number, assoc: number) =>
  Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, index, assoc));
