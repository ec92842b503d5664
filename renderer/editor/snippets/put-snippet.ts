import { Fragment, type Node, type Schema, Slice } from "@tiptap/pm/model";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { SnippetLine } from "../../../shared/snippets/snippet-lines.ts";

/**
 * Puts a snippet in place of a piece of one text; its open places are marked as TK. Several lines
 * are paragraphs where the text is a paragraph of the body, else they run on.
 */
export function putSnippet(
  { doc, schema, tr }: EditorState,
  lines: readonly SnippetLine[],
  from: number,
  to: number,
): Transaction {
  const texts = lines.map((line) => textOf(line, schema));
  const $from = doc.resolve(from);
  const isParagraph = $from.parent.type.name === "paragraph" && $from.depth === 1;
  const content =
    texts.length > 1 && isParagraph
      ? new Slice(Fragment.from(texts.map((text) => paragraph(schema, text))), 1, 1)
      : new Slice(Fragment.from(runOn(texts, schema)), 0, 0);
  const before = doc.content.size;
  tr.replace(from, to, content);
  const end = to + tr.doc.content.size - before;
  return tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1)).scrollIntoView();
}

function textOf(line: SnippetLine, schema: Schema): Node[] {
  const open = schema.marks.tk?.create();
  return line.map(({ text, isOpen }) => schema.text(text, isOpen && open ? [open] : []));
}

const paragraph = (schema: Schema, text: readonly Node[]) =>
  schema.node("paragraph", null, Fragment.from(text));

function runOn(texts: readonly Node[][], schema: Schema): Node[] {
  return texts
    .filter((text) => text.length > 0)
    .flatMap((text, index) => (index === 0 ? text : [schema.text(" "), ...text]));
}
