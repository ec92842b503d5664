import { type AnyExtension, Node, type NodeViewRendererProps } from "@tiptap/core";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { fromShared } from "../article-schema.ts";
import { inBody } from "../body-only.ts";
import { type BlockParts, blockView } from "../fields/block-view.ts";
import { insertBelow } from "./insert.ts";

/** Blocks of one text in a frame: what a paragraph becomes, and becomes one again. */
export type TextElementName = "pullQuote" | "readerNote" | "deskNote";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    textElements: {
      /**
       * Turns the block with the caret into one of this kind, or back into a paragraph where it is
       * one; below headline, dek and captions a new one is set.
       */
      toggleTextElement: (
        name: TextElementName,
        attributes?: Readonly<Record<string, unknown>>,
      ) => ReturnType;
    };
  }
}

/** A block of one text, drawn by `parts`. */
export function textElement(
  name: TextElementName,
  parts: (props: NodeViewRendererProps) => BlockParts,
): AnyExtension {
  return Node.create({
    name,
    ...fromShared,
    addNodeView: () => (props) => blockView(props.node, parts(props)),
  });
}

export function toggleTextElement(
  tr: Transaction,
  state: EditorState,
  name: TextElementName,
  attributes: Readonly<Record<string, unknown>>,
): void {
  const { nodes } = state.schema;
  const { $from, $to } = tr.selection;
  const type = nodes[name];
  if (type === undefined || nodes.paragraph === undefined) return;
  const keepId = { id: $from.parent.attrs.id ?? null };
  if ($from.parent.type === type) tr.setBlockType($from.pos, $to.pos, nodes.paragraph, keepId);
  else if (inBody({ doc: tr.doc, selection: tr.selection }) && $from.sameParent($to)) {
    tr.setBlockType($from.pos, $to.pos, type, { ...attributes, ...keepId });
  } else {
    const position = insertBelow(tr, state, type);
    for (const [key, value] of Object.entries(attributes))
      tr.setNodeAttribute(position, key, value);
  }
}
