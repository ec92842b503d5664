import { blockAttributes, type NodeElement } from "../element.ts";

export const paragraph: NodeElement = {
  name: "paragraph",
  spec: {
    group: "block",
    content: "inline*",
    attrs: { ...blockAttributes },
    parseDOM: [{ tag: "p" }],
    toDOM: () => ["p", 0],
  },
};
