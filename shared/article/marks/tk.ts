import type { MarkElement } from "../element.ts";

/** Marks words that are still to come. Exports stop at it, so that no "TK" is ever published. */
export const tk: MarkElement = {
  name: "tk",
  spec: {
    inclusive: false,
    parseDOM: [{ tag: "mark[data-node=tk]" }],
    toDOM: () => ["mark", { "data-node": "tk" }, 0],
  },
};
