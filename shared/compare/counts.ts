import type { BlockChange, Counts, FieldChange, Part } from "./comparison.ts";
import { wordsOf } from "./tokens.ts";

export function countChanges(
  fields: readonly FieldChange[],
  blocks: readonly BlockChange[],
): Counts {
  const lines = [
    ...fields.flatMap(({ parts }) => (parts === null ? [] : [parts])),
    ...linesOf(blocks),
  ];
  const words = (kind: Part["kind"]) => lines.reduce((sum, line) => sum + wordsIn(line, kind), 0);
  const those = (test: (block: BlockChange) => boolean) => blocks.filter(test).length;
  return {
    wordsAdded: words("added"),
    wordsRemoved: words("removed"),
    blocksAdded: those(({ kind }) => kind === "added"),
    blocksRemoved: those(({ kind }) => kind === "removed"),
    blocksChanged: those(({ kind }) => kind === "changed"),
    blocksMoved: those(({ isMoved }) => isMoved),
    blocksSplit: those(({ kind }) => kind === "split"),
    blocksJoined: those(({ kind }) => kind === "joined"),
    fieldsChanged: fields.length,
  };
}

function linesOf(blocks: readonly BlockChange[]): (readonly Part[])[] {
  return blocks.flatMap(({ parts, children }) => [parts, ...linesOf(children)]);
}

/** A word that is half bold is two parts and one word. */
function wordsIn(line: readonly Part[], kind: Part["kind"]): number {
  return line
    .map((part) => (part.kind === kind ? part.text : "\n"))
    .join("")
    .split("\n")
    .reduce((sum, run) => sum + wordsOf(run).length, 0);
}
