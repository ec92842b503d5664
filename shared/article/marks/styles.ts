import { type MarkElement, reading } from "../element.ts";

export const bold: MarkElement = {
  name: "bold",
  spec: {
    parseDOM: [
      { tag: "strong" },
      // Google Docs wraps everything it copies in <b style="font-weight:normal">.
      { tag: "b", getAttrs: reading(({ style }) => style.fontWeight !== "normal" && null) },
      { style: "font-weight=400", clearMark: (mark) => mark.type.name === "bold" },
      {
        style: "font-weight",
        getAttrs: (value) => /^(bold(er)?|[5-9]\d{2,})$/.test(value) && null,
      },
    ],
    toDOM: () => ["strong", 0],
  },
};

export const italic: MarkElement = {
  name: "italic",
  spec: {
    parseDOM: [
      { tag: "em" },
      { tag: "i", getAttrs: reading(({ style }) => style.fontStyle !== "normal" && null) },
      { style: "font-style=italic" },
      { style: "font-style=normal", clearMark: (mark) => mark.type.name === "italic" },
    ],
    toDOM: () => ["em", 0],
  },
};

export const strike: MarkElement = {
  name: "strike",
  spec: {
    parseDOM: [
      { tag: "s" },
      { tag: "del" },
      { tag: "strike" },
      { style: "text-decoration=line-through" },
    ],
    toDOM: () => ["s", 0],
  },
};
