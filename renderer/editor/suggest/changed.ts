import type { Mark, Node } from "@tiptap/pm/model";
import {
  AddMarkStep,
  AttrStep,
  RemoveMarkStep,
  type Step,
  type Transform,
} from "@tiptap/pm/transform";
import {
  isTextSuggestion,
  type Suggested,
  type WasBlock,
} from "../../../shared/article/review/suggested.ts";
import type { Course } from "./course.ts";
import { holdsSuggestion, isOwn, suggestionOn } from "./own.ts";

/** The document before an edit, the way to the one after it, and the steps of it with what follows each. */
export interface Looked {
  readonly before: Node;
  readonly course: Course;
  readonly steps: readonly { readonly step: Step; readonly toNow: (position: number) => number }[];
}

/** Marks words that were there and whose style an edit changed. */
export function markFormatted(tr: Transform, looked: Looked, by: Suggested): void {
  for (const { step, toNow } of looked.steps) {
    if (!(step instanceof AddMarkStep || step instanceof RemoveMarkStep)) continue;
    const [from, to] = [toNow(step.from), toNow(step.to)];
    for (let at = from; at < to; ) at += formatAt(tr, at, to, looked, by);
  }
}

/** Marks what at a place is of one style and was of one style; answers how much that is. */
function formatAt(tr: Transform, at: number, to: number, looked: Looked, by: Suggested): number {
  const is = tr.doc.resolve(at).nodeAfter;
  const old = looked.course.oldOf(at);
  const was = old === null ? null : looked.before.resolve(old).nodeAfter;
  if (!is?.isText || !was?.isText) return 1;
  const size = Math.min(to - at, is.nodeSize, was.nodeSize);
  formatText(tr, { at, size, was: was.marks, is: is.marks }, by);
  return size;
}

interface Run {
  readonly at: number;
  readonly size: number;
  readonly was: readonly Mark[];
  readonly is: readonly Mark[];
}

function formatText(tr: Transform, { at, size, was, is }: Run, by: Suggested): void {
  const { insertion, formatting } = tr.doc.type.schema.marks;
  if (insertion === undefined || formatting === undefined) return;
  if (isOwn(insertion.isInSet(is)?.attrs as Suggested | undefined, by)) return;
  const known = formatting.isInSet(is);
  const before = known === undefined ? stylesAsJson(was) : String(known.attrs.was);
  const isBack = before === stylesAsJson(is);
  if (known !== undefined && (isBack || known.attrs.was !== before)) {
    tr.removeMark(at, at + size, known);
  }
  if (!isBack && known === undefined) {
    tr.addMark(at, at + size, formatting.create({ ...by, was: before }));
  }
}

function stylesAsJson(marks: readonly Mark[]): string {
  const styles = marks.filter(({ type }) => !isTextSuggestion(type.name));
  return styles.length === 0 ? "" : JSON.stringify(styles.map((mark) => mark.toJSON()));
}

/** Notes on a block what it was before an edit changed its attributes. */
export function markAttributes(
  tr: Transform,
  { before, course, steps }: Looked,
  by: Suggested,
): void {
  for (const { step, toNow } of steps) {
    if (!(step instanceof AttrStep)) continue;
    const at = toNow(step.pos);
    const old = course.oldOf(at);
    const was = old === null ? null : before.nodeAt(old);
    if (was !== null) markChanged(tr, at, was, by);
  }
}

/** Notes on the block at a place what it was; nothing where it is this person's own suggestion. */
export function markChanged(tr: Transform, at: number, was: Node, by: Suggested): void {
  const is = tr.doc.nodeAt(at);
  if (is === null || !holdsSuggestion(is) || !holdsSuggestion(was)) return;
  const known = suggestionOn(was);
  if (isOwn(known.insertion, by)) return;
  const before = known.change ?? { ...by, type: was.type.name, attrs: lasting(was.attrs) };
  const isBack =
    before.type === is.type.name &&
    JSON.stringify(before.attrs) === JSON.stringify(lasting(is.attrs));
  const { change: _, ...others } = known;
  const suggestion = isBack ? others : { ...others, change: before satisfies WasBlock };
  tr.setNodeAttribute(at, "suggestion", Object.keys(suggestion).length === 0 ? null : suggestion);
}

function lasting(attrs: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { id: _id, suggestion: _suggestion, ...others } = attrs;
  return others;
}
