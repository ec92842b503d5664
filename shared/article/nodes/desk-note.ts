import { blockAttributes, dataAttributes, type NodeElement } from "../element.ts";

/** A word from one in the newsroom to another, at its place in the text. No export ever holds it. */
export const deskNote: NodeElement = {
  name: "deskNote",
  aside: true,
  newsroomOnly: true,
  spec: {
    group: "block",
    content: "inline*",
    defining: true,
    isolating: true,
    attrs: { ...blockAttributes },
    parseDOM: [{ tag: "aside[data-node=desk-note]" }],
    toDOM: () => ["aside", dataAttributes("desk-note", {}), 0],
  },
};
