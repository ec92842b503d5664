import type { MarkJson } from "../article/article.ts";
import { MARKS, type MarkName, schema } from "../article/schema.ts";

/** A text carries each mark of the schema once, in its order, and any number of comments. */
export function withMark(marks: readonly MarkJson[], mark: MarkJson): readonly MarkJson[] {
  const isTwice = marks.some(({ type }) => type === mark.type);
  if (isTwice && mark.type in schema.marks) return marks;
  return [...marks, mark].sort((a, b) => rank(a) - rank(b));
}

const rank = ({ type }: MarkJson) => MARKS.indexOf(type as MarkName);

/** The marks as a field of a node, which has none where there are none. */
export function markAttr(marks: readonly MarkJson[]): { marks?: MarkJson[] } {
  return marks.length === 0 ? {} : { marks: [...marks] };
}
