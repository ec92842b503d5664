import { blockAttributes, type NodeElement } from "../element.ts";

/** A break between parts of the story. TipTap knows it by the name horizontalRule. */
export const rule: NodeElement = {
  name: "horizontalRule",
  spec: {
    group: "block",
    attrs: { ...blockAttributes },
    parseDOM: [{ tag: "hr" }],
    toDOM: () => ["hr"],
  },
};
