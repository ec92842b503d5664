import type { Editor } from "@tiptap/react";

/** A heading of the article on the screen. */
export interface FoundHeading {
  readonly text: string;
  readonly level: number;
  /** How many headings come before it, however deep they lie. */
  readonly index: number;
}

/** The article's headings that say something, in their order; none where no draft is open. */
export function headingsOf(editor: Editor | null): FoundHeading[] {
  const found: FoundHeading[] = [];
  let index = 0;
  editor?.state.doc.descendants((node) => {
    if (node.type.name === "heading") {
      found.push({ text: node.textContent, level: node.attrs.level, index });
      index += 1;
    }
    return !node.inlineContent;
  });
  return found.filter(({ text }) => text.trim() !== "");
}
