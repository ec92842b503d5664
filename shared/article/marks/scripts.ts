import type { MarkElement } from "../element.ts";

/**
 * Raised text. It does not exclude lowered text here, though a toggle of the one takes the other
 * away: two people may give the same letters one each, and what their merge holds must be shown.
 */
export const superscript: MarkElement = {
  name: "superscript",
  spec: {
    parseDOM: [{ tag: "sup" }, { style: "vertical-align=super" }],
    toDOM: () => ["sup", 0],
  },
};

export const subscript: MarkElement = {
  name: "subscript",
  spec: {
    parseDOM: [{ tag: "sub" }, { style: "vertical-align=sub" }],
    toDOM: () => ["sub", 0],
  },
};
