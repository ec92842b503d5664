import { blockAttributes, dataAttributes, type NodeElement } from "../element.ts";

/** Photos in an order, each with its own caption and credit. */
export const gallery: NodeElement = {
  name: "gallery",
  aside: true,
  spec: {
    group: "block",
    content: "photo*",
    isolating: true,
    draggable: true,
    attrs: { ...blockAttributes },
    parseDOM: [{ tag: "div[data-node=gallery]" }],
    toDOM: () => ["div", dataAttributes("gallery", {}), 0],
  },
};
