import type { MarkSpec, NodeSpec } from "@tiptap/pm/model";

/** One kind of block or inline node of an article: its name in documents and its ProseMirror spec. */
export interface NodeElement {
  readonly name: string;
  readonly spec: NodeSpec;
}

/** One kind of mark over text. */
export interface MarkElement {
  readonly name: string;
  readonly spec: MarkSpec;
}

/**
 * Attributes of every block. `id` is null until the block stands in an article
 * ({@link newBlockId}); only blocks at the top level carry one. `suggestion` is kept here because
 * marks on nodes do not survive y-tiptap.
 */
export const blockAttributes = {
  id: { default: null },
  suggestion: { default: null },
} as const;
