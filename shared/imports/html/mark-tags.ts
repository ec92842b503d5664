import type { MarkName } from "../../article/schema.ts";

/** Elements that are marks over their text. */
export const MARK_TAGS: Readonly<Record<string, MarkName>> = {
  strong: "bold",
  b: "bold",
  em: "italic",
  i: "italic",
  cite: "italic",
  s: "strike",
  del: "strike",
  strike: "strike",
  sup: "superscript",
  sub: "subscript",
};
