import type { NodeElement } from "../element.ts";

/** The headline: one line of rich text. A normaliser keeps exactly one, first in the document. */
export const headline: NodeElement = {
  name: "headline",
  aside: true,
  spec: {
    content: "inline*",
    defining: true,
    attrs: { id: { default: null } },
    parseDOM: [{ tag: "h1" }],
    toDOM: () => ["h1", { "data-node": "headline" }, 0],
  },
};
