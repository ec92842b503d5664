import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { StepMap } from "@tiptap/pm/transform";
import { movedBy } from "./moved.ts";

/** What a person did at once: one transaction with all that was appended to it. */
export interface Edit {
  readonly before: Node;
  /** How positions before it map to those after it. */
  readonly maps: readonly StepMap[];
  /** False where it stayed within texts: no node came, went, was split or joined. */
  readonly reshapes: boolean;
  /** Blocks of the document before it that were moved, though its steps moved their neighbours. */
  readonly moved: readonly Node[];
}

export const noEdit = (doc: Node): Edit => ({
  before: doc,
  maps: [],
  reshapes: false,
  moved: [],
});

/** The edit that a transaction begins, or goes on with where it was appended. */
export function withTransaction(edit: Edit, transaction: Transaction): Edit {
  const appended = transaction.getMeta("appendedTransaction") !== undefined;
  const { before, maps, reshapes, moved } = appended ? edit : noEdit(transaction.before);
  return {
    before,
    maps: [...maps, ...transaction.mapping.maps.filter(moves)],
    reshapes: reshapes || doesReshape(transaction),
    moved: [...moved, ...movedBy(transaction)],
  };
}

/** A step on styles or attributes moves nothing, and every block is looked up through every map. */
const moves = (map: StepMap) => map !== StepMap.empty;

function doesReshape({ doc, docs, mapping }: Transaction): boolean {
  return mapping.maps.some((map, step) => {
    let within = true;
    map.forEach((oldFrom, oldTo, from, to) => {
      within &&= isInOneText(docs[step] ?? doc, oldFrom, oldTo);
      within &&= isInOneText(docs[step + 1] ?? doc, from, to);
    });
    return !within;
  });
}

function isInOneText(doc: Node, from: number, to: number): boolean {
  const $from = doc.resolve(from);
  return $from.parent.inlineContent && to <= $from.end();
}
