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

/** As much of a DOM element as parse rules read; this layer knows no DOM. */
export interface DomElement {
  getAttribute(name: string): string | null;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly style: { readonly fontWeight: string; readonly fontStyle: string };
}

/** A parse rule's `getAttrs`, told what of the element it may read. */
export function reading<Result>(
  read: (element: DomElement) => Result,
): (element: unknown) => Result {
  return (element) => read(element as DomElement);
}

/** The `data-…` attributes that carry a node through HTML; null fields are left out. */
export function dataAttributes(
  node: string,
  fields: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const written: Record<string, string> = { "data-node": node };
  for (const [name, value] of Object.entries(fields)) {
    if (value !== null) written[`data-${kebab(name)}`] = value;
  }
  return written;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
