import type { Block, Run, Text } from "./text.ts";

/** TipTap's JSON. */
export function asTiptap({ blocks }: Text): object {
  return { type: "doc", content: blocks.map(blockNode) };
}

function blockNode(block: Block): object {
  switch (block.kind) {
    case "photo":
      return { type: "image", attrs: { src: `/photos/${block.src}`, alt: block.alt } };
    case "list":
      return {
        type: "bulletList",
        content: block.items.map((runs) => ({ type: "listItem", content: [paragraph(runs)] })),
      };
    case "heading":
      return { type: "heading", attrs: { level: 2 }, content: block.runs.map(textNode) };
    case "quote":
      return { type: "blockquote", content: [paragraph(block.runs)] };
    case "paragraph":
      return paragraph(block.runs);
  }
}

function paragraph(runs: readonly Run[]): object {
  return { type: "paragraph", content: runs.map(textNode) };
}

function textNode({ text, bold, italic, href }: Run): object {
  const marks = [
    ...(bold ? [{ type: "bold" }] : []),
    ...(italic ? [{ type: "italic" }] : []),
    ...(href === undefined ? [] : [{ type: "link", attrs: { href } }]),
  ];
  return { type: "text", text, ...(marks.length > 0 && { marks }) };
}
