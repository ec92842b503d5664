import { Fragment, type Node, type ResolvedPos, Slice } from "@tiptap/pm/model";

/**
 * Plain text as paragraphs, no character of them changed. Blank lines part paragraphs, and then the
 * single lines in between are lines of one; a text without blank lines is a paragraph a line. What
 * is pasted takes on the styles at the caret, but no link.
 */
export function plainTextSlice(text: string, $context: ResolvedPos): Slice {
  const { schema } = $context.doc.type;
  const marks = $context.marks().filter(({ type }) => type.name !== "link" && type.name !== "tk");
  const line = (words: string) => (words === "" ? [] : [schema.text(words, marks)]);
  const paragraphs = paragraphsOf(text).map((lines) => {
    const content = lines.flatMap((words, index): Node[] =>
      index === 0 ? line(words) : [schema.node("hardBreak"), ...line(words)],
    );
    return schema.node("paragraph", null, content);
  });
  return new Slice(Fragment.fromArray(paragraphs), 1, 1);
}

/** Each paragraph as its lines. */
function paragraphsOf(text: string): string[][] {
  const trimmed = text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(/^\n+|(?<!\n)\n+$/g, "");
  const parted = trimmed.split(/\n[^\S\n]*(?:\n[^\S\n]*)+(?=\S|$)/);
  return parted.length > 1
    ? parted.map((paragraph) => paragraph.split("\n"))
    : trimmed.split("\n").map((words) => [words]);
}
