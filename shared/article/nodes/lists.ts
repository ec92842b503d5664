import { blockAttributes, type NodeElement, reading } from "../element.ts";

export const bulletList: NodeElement = {
  name: "bulletList",
  spec: {
    group: "block list",
    content: "listItem*",
    attrs: { ...blockAttributes },
    parseDOM: [{ tag: "ul" }],
    toDOM: () => ["ul", 0],
  },
};

export const orderedList: NodeElement = {
  name: "orderedList",
  spec: {
    group: "block list",
    content: "listItem*",
    attrs: { ...blockAttributes, start: { default: 1, validate: "number" } },
    parseDOM: [
      {
        tag: "ol",
        getAttrs: reading((element) => ({ start: Number(element.getAttribute("start")) || 1 })),
      },
    ],
    toDOM: (node) => (node.attrs.start === 1 ? ["ol", 0] : ["ol", { start: node.attrs.start }, 0]),
  },
};

export const listItem: NodeElement = {
  name: "listItem",
  spec: {
    content: "block*",
    defining: true,
    parseDOM: [{ tag: "li" }],
    toDOM: () => ["li", 0],
  },
};
