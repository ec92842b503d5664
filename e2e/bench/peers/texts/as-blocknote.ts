import type { Block, Run, Text } from "./text.ts";

/** BlockNote's JSON: a list is as many blocks as it has items. */
export function asBlocknote({ blocks }: Text): object[] {
  return blocks.flatMap(blockJson);
}

function blockJson(block: Block): object[] {
  switch (block.kind) {
    case "photo":
      return [{ type: "image", props: { url: `/photos/${block.src}`, caption: "" } }];
    case "list":
      return block.items.map((runs) => ({ type: "bulletListItem", content: runs.map(inline) }));
    case "heading":
      return [{ type: "heading", props: { level: 2 }, content: block.runs.map(inline) }];
    case "quote":
      return [{ type: "quote", content: block.runs.map(inline) }];
    case "paragraph":
      return [{ type: "paragraph", content: block.runs.map(inline) }];
  }
}

function inline({ text, bold, italic, href }: Run): object {
  const styles = { ...(bold && { bold }), ...(italic && { italic }) };
  if (href === undefined) return { type: "text", text, styles };
  return { type: "link", href, content: [{ type: "text", text, styles }] };
}
