import type { NodeJson } from "../../article/article.ts";
import type { KeyPointsAttributes } from "../../article/nodes/key-points.ts";
import type { BlockName } from "../../article/schema.ts";
import { plainLine } from "./inline.ts";
import { indented, oneLine, wrapped } from "./lines.ts";
import { embed, photo, pullQuote, readerNote, relatedLink, table } from "./set-pieces.ts";
import { narrower, type Writing } from "./setting.ts";

/** A block as lines; those that hold nothing are left out, several are parted by blank lines. */
type Writer = (node: NodeJson, writing: Writing) => string | string[];

const QUOTE = "    ";

const WRITERS: Readonly<Record<BlockName, Writer>> = {
  paragraph: ({ content = [] }, writing) => wrapped(plainLine(content, writing), writing.wrap),
  heading: ({ content = [] }, writing) => {
    writing.lost.add("heading");
    return wrapped(oneLine(plainLine(content, writing)) ?? "", writing.wrap);
  },
  bulletList: ({ content = [] }, writing) => items(content, () => "- ", writing),
  orderedList: ({ attrs, content = [] }, writing) => {
    const start = Number(attrs?.start);
    return items(content, (at) => `${start + at}. `, writing);
  },
  blockquote: ({ content = [] }, writing) => {
    writing.lost.add("blockquote");
    const inner = narrower(writing, QUOTE.length);
    return blockLines(content, inner).map((lines) => indented(lines, QUOTE));
  },
  pullQuote,
  photo,
  gallery: ({ content = [] }, writing) => {
    writing.lost.add("gallery");
    return blockLines(content, writing);
  },
  relatedLink,
  embed,
  table,
  keyPoints: ({ attrs, content = [] }, writing) => {
    writing.lost.add("keyPoints");
    const { title } = attrs as unknown as KeyPointsAttributes;
    const lines = [oneLine(title) ?? "", items(content, () => "- ", writing)];
    return lines.filter((line) => line !== "").join("\n");
  },
  readerNote,
  deskNote: () => [],
  horizontalRule: () => "* * *",
};

/** Each block's lines. */
export function blockLines(nodes: readonly NodeJson[], writing: Writing): string[] {
  return nodes
    .flatMap((node) => {
      const writer = WRITERS[node.type as BlockName];
      if (writer === undefined) throw new RangeError(`Copy has no line for ${node.type}.`);
      return writer(node, writing);
    })
    .filter((lines) => lines !== "");
}

/** Items on lines that follow each other; what else one holds stands below it, further in. */
function items(
  nodes: readonly NodeJson[],
  markerOf: (at: number) => string,
  writing: Writing,
): string {
  return nodes
    .map(({ content = [] }, at) => {
      const marker = markerOf(at);
      const lines = blockLines(content, narrower(writing, marker.length)).join("\n");
      return indented(lines, marker).trimEnd();
    })
    .join("\n");
}
