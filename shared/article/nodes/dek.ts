import type { NodeElement } from "../element.ts";

/** The sub-headline. A normaliser keeps exactly one, second in the document. */
export const dek: NodeElement = {
  name: "dek",
  aside: true,
  spec: {
    content: "inline*",
    defining: true,
    attrs: { id: { default: null } },
    parseDOM: [{ tag: "p[data-node=dek]", priority: 60 }],
    toDOM: () => ["p", { "data-node": "dek" }, 0],
  },
};
