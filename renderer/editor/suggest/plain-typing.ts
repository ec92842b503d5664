import type { Transaction } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import { TEXT_SUGGESTIONS } from "../../../shared/article/review/suggested.ts";

/**
 * Takes from words typed within a suggestion what they would inherit of it: they are nobody's
 * suggestion, least of all one to take them out. What is moved or pasted keeps what it carries.
 */
export function typedPlainly(tr: Transaction): void {
  if (tr.getMeta("uiEvent") !== undefined) return;
  tr.steps.slice().forEach((step, index) => {
    if (!(step instanceof ReplaceStep) || !isText(step)) return;
    const since = tr.mapping.slice(index + 1);
    const from = since.map(step.from, -1);
    const to = since.map(step.from + step.slice.size, 1);
    for (const kind of TEXT_SUGGESTIONS) {
      const type = tr.doc.type.schema.marks[kind];
      if (type !== undefined && tr.doc.rangeHasMark(from, to, type)) tr.removeMark(from, to, type);
    }
  });
}

const isText = ({ slice: { content, openStart, openEnd } }: ReplaceStep) =>
  content.size > 0 &&
  openStart === 0 &&
  openEnd === 0 &&
  content.content.every(({ isText }) => isText);
