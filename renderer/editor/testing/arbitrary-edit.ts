import { type Node, type ResolvedPos, Slice } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { canJoin, canSplit, findWrapping, liftTarget } from "@tiptap/pm/transform";
import fc from "fast-check";

/** One way to change a document between two positions; does nothing where it does not apply. */
type Change = (tr: Transaction, $from: ResolvedPos, $to: ResolvedPos) => void;

const CHANGES: Readonly<Record<string, Change>> = {
  delete: (tr, $from, $to) => tr.deleteRange($from.pos, $to.pos),
  split(tr, { pos, parent }) {
    if (parent.inlineContent && canSplit(tr.doc, pos)) tr.split(pos);
  },
  splitAtStart(tr, $from) {
    if ($from.parent.inlineContent && canSplit(tr.doc, $from.start())) tr.split($from.start());
  },
  splitItem(tr, { pos, depth }) {
    if (depth > 1 && canSplit(tr.doc, pos, 2)) tr.split(pos, 2);
  },
  join(tr, $from) {
    if ($from.depth > 0 && canJoin(tr.doc, $from.before())) tr.join($from.before());
  },
  quote(tr, $from, $to) {
    const range = $from.blockRange($to);
    const wrapping = range && findWrapping(range, tr.doc.type.schema.nodes.blockquote as never);
    if (range && wrapping) tr.wrap(range, wrapping);
  },
  lift(tr, $from, $to) {
    const range = $from.blockRange($to);
    const target = range && liftTarget(range);
    if (range && typeof target === "number") tr.lift(range, target);
  },
  retype: (tr, $from, $to) =>
    tr.setBlockType($from.pos, $to.pos, tr.doc.type.schema.nodes.heading as never, { level: 3 }),
  copy(tr, $from, $to) {
    const slice = tr.doc.slice($from.pos, $to.pos);
    tr.replace($to.pos, $to.pos, Slice.fromJSON(tr.doc.type.schema, slice.toJSON()));
  },
  rule: (tr, $from, $to) =>
    tr.replaceRangeWith($from.pos, $to.pos, tr.doc.type.schema.node("horizontalRule") as Node),
  type: (tr, $from) => $from.parent.inlineContent && tr.insertText("typed", $from.pos),
};

/** Up to three changes of a document in one transaction, anywhere in it. */
export const arbitraryEdit = fc.array(
  fc.record({
    change: fc.constantFrom(...Object.keys(CHANGES)),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 60 })),
  }),
  { minLength: 1, maxLength: 3 },
);

type Step = ReturnType<typeof arbitraryEdit.generate>["value"][number];

export function applyChange(tr: Transaction, { change, from, length }: Step): void {
  const { size } = tr.doc.content;
  const start = Math.floor(from * size);
  const [$from, $to] = [start, Math.min(size, start + length)].map((at) => tr.doc.resolve(at));
  if ($from && $to) CHANGES[change]?.(tr, $from, $to);
}
