import type { Node } from "@tiptap/pm/model";
import type { NodeView, ViewMutationRecord } from "@tiptap/pm/view";

/** A block as it is edited: a frame of fields, and perhaps a place for its text or its blocks. */
export interface BlockParts {
  readonly dom: HTMLElement;
  /** Where ProseMirror draws what the node holds. */
  readonly content?: HTMLElement;
  /** Shows what the node's attributes say; called again where they changed. */
  readonly show: (node: Node) => void;
  readonly destroy?: () => void;
}

const CONTROLS = "input, select, button, li[role=option]";

/** A node view in plain DOM: its fields change by themselves, its content is ProseMirror's. */
export function blockView(node: Node, { dom, content, show, destroy }: BlockParts): NodeView {
  let current = node;
  const markEmpty = () => content?.classList.toggle("is-empty", current.content.size === 0);
  markEmpty();
  show(node);
  return {
    dom,
    ...(content && { contentDOM: content }),
    update: (next) => {
      if (next.type !== current.type) return false;
      const same = next.attrs === current.attrs;
      current = next;
      markEmpty();
      if (!same) show(next);
      return true;
    },
    stopEvent: ({ target }) =>
      target instanceof HTMLElement && content?.contains(target) !== true && isControl(target),
    ignoreMutation: (mutation) => content === undefined || isOutside(content, mutation),
    ...(destroy && { destroy }),
  };
}

const isControl = (target: HTMLElement) => target.closest(CONTROLS) !== null;

function isOutside(content: HTMLElement, mutation: ViewMutationRecord): boolean {
  if (mutation.type === "selection") return !content.contains(mutation.target);
  return mutation.target === content
    ? mutation.type === "attributes"
    : !content.contains(mutation.target);
}
