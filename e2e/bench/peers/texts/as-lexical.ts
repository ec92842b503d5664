import type { Block, Run, Text } from "./text.ts";

/** Names of nodes that differ between Lexical itself and Koenig, which is made of it. */
interface Names {
  readonly text: string;
  readonly heading: string;
  readonly quote: string;
}

const PLAIN: Names = { text: "text", heading: "heading", quote: "quote" };
const KOENIG: Names = {
  text: "extended-text",
  heading: "extended-heading",
  quote: "extended-quote",
};

const BASE = { direction: "ltr", format: "", indent: 0, version: 1 } as const;
const BOLD = 1;
const ITALIC = 2;

/** Lexical's JSON. */
export const asLexical = ({ blocks }: Text): object => state(blocks, PLAIN);
export const asKoenig = ({ blocks }: Text): object => state(blocks, KOENIG);

function state(blocks: readonly Block[], names: Names): object {
  const children = blocks.map((block) => blockNode(block, names));
  return { root: { ...BASE, type: "root", children } };
}

function blockNode(block: Block, names: Names): object {
  switch (block.kind) {
    case "photo":
      return {
        ...{ type: "image", version: 1, src: `/photos/${block.src}`, alt: block.alt },
        ...{ width: 1600, height: 1067, title: "", caption: "", cardWidth: "regular", href: "" },
      };
    case "list":
      return {
        ...{ ...BASE, type: "list", listType: "bullet", start: 1, tag: "ul" },
        children: block.items.map((runs, at) => ({
          ...{ ...BASE, type: "listitem", value: at + 1 },
          children: runs.map((run) => runNode(run, names)),
        })),
      };
    case "heading":
      return holding({ ...BASE, type: names.heading, tag: "h2" }, block.runs, names);
    case "quote":
      return holding({ ...BASE, type: names.quote }, block.runs, names);
    case "paragraph":
      return holding(
        { ...BASE, type: "paragraph", textFormat: 0, textStyle: "" },
        block.runs,
        names,
      );
  }
}

function holding(node: object, runs: readonly Run[], names: Names): object {
  return { ...node, children: runs.map((run) => runNode(run, names)) };
}

function runNode({ text, bold, italic, href }: Run, names: Names): object {
  const format = (bold ? BOLD : 0) + (italic ? ITALIC : 0);
  const node = {
    ...{ type: names.text, version: 1, detail: 0, mode: "normal", style: "" },
    text,
    format,
  };
  if (href === undefined) return node;
  return {
    ...BASE,
    type: "link",
    url: href,
    rel: null,
    target: null,
    title: null,
    children: [node],
  };
}
