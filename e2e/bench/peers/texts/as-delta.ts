import type { Block, Run, Text } from "./text.ts";

interface Op {
  readonly insert: string | { readonly image: string };
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** Quill's Delta: a line's look stands on the end of the line. */
export function asDelta({ blocks }: Text): { readonly ops: readonly Op[] } {
  return { ops: blocks.flatMap(blockOps) };
}

function blockOps(block: Block): Op[] {
  switch (block.kind) {
    case "photo":
      return [
        { insert: { image: `/photos/${block.src}` }, attributes: { alt: block.alt } },
        { insert: "\n" },
      ];
    case "list":
      return block.items.flatMap((runs) => line(runs, { list: "bullet" }));
    case "heading":
      return line(block.runs, { header: 2 });
    case "quote":
      return line(block.runs, { blockquote: true });
    case "paragraph":
      return line(block.runs);
  }
}

function line(runs: readonly Run[], attributes?: Op["attributes"]): Op[] {
  return [...runs.map(runOp), { insert: "\n", ...(attributes && { attributes }) }];
}

function runOp({ text, bold, italic, href }: Run): Op {
  if (bold) return { insert: text, attributes: { bold } };
  if (italic) return { insert: text, attributes: { italic } };
  return href === undefined ? { insert: text } : { insert: text, attributes: { link: href } };
}
