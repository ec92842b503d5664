import type { MarkElement } from "../element.ts";

/** Raised text; never lowered at once. */
export const superscript: MarkElement = {
  name: "superscript",
  spec: {
    excludes: "superscript subscript",
    parseDOM: [{ tag: "sup" }, { style: "vertical-align=super" }],
    toDOM: () => ["sup", 0],
  },
};

export const subscript: MarkElement = {
  name: "subscript",
  spec: {
    excludes: "superscript subscript",
    parseDOM: [{ tag: "sub" }, { style: "vertical-align=sub" }],
    toDOM: () => ["sub", 0],
  },
};
