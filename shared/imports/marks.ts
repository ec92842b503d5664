import type { MarkJson } from "../article/article.ts";
import { MARKS, type MarkName, schema } from "../article/schema.ts";

/** A text carries each kind of mark once, in the order of the schema, and none beside its contrary. */
export function withMark(marks: readonly MarkJson[], mark: MarkJson): readonly MarkJson[] {
  if (marks.some(({ type }) => isContrary(type, mark.type))) return marks;
  return [...marks, mark].sort((a, b) => rank(a) - rank(b));
}

const isContrary = (one: string, other: string) => {
  const [first, second] = [schema.marks[one], schema.marks[other]];
  return first !== undefined && second !== undefined && first.excludes(second);
};

const rank = ({ type }: MarkJson) => MARKS.indexOf(type as MarkName);

/** The marks as a field of a node, which has none where there are none. */
export function markAttr(marks: readonly MarkJson[]): { marks?: MarkJson[] } {
  return marks.length === 0 ? {} : { marks: [...marks] };
}
