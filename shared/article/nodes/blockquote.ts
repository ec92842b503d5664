import { blockAttributes, type NodeElement } from "../element.ts";

export const blockquote: NodeElement = {
  name: "blockquote",
  spec: {
    group: "block",
    content: "block*",
    defining: true,
    attrs: { ...blockAttributes },
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => ["blockquote", 0],
  },
};
