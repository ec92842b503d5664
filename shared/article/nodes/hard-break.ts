import type { NodeElement } from "../element.ts";

export const hardBreak: NodeElement = {
  name: "hardBreak",
  spec: {
    group: "inline",
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
    leafText: () => "\n",
  },
};
