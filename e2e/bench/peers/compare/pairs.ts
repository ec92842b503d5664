import { type Block, type Run, textNamed } from "../texts/text.ts";

/** Two states of the text of 7,000 words, and the least number of words that must be shown as changed. */
export interface Pair {
  readonly name: string;
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly least: number;
}

type Words = Extract<Block, { runs: unknown }>;
const hasRuns = (block: Block): block is Words => "runs" in block;

export function pairs(): Pair[] {
  const before = textNamed("long").blocks;
  const changed = before.map(changedBlock);
  const words = changed.reduce((sum, { count }) => sum + count, 0);
  return [
    // Each such word is gone, and another stands in its place.
    {
      ...{ name: "one word in 20 changed", before },
      ...{ after: changed.map(({ block }) => block), least: 2 * words },
    },
    { name: "every paragraph split", before, after: before.flatMap(halves), least: 0 },
    { name: "ten blocks moved to the end", before, after: moved(before), least: 0 },
  ];
}

function changedBlock(block: Block): { block: Block; count: number } {
  if (!hasRuns(block)) return { block, count: 0 };
  let count = 0;
  const change = (word: string, at: number) => {
    if (at % 20 !== 7 || !/^[a-z]+$/u.test(word)) return word;
    count += 1;
    return `${word}z`;
  };
  const runs = block.runs.map(
    (run): Run => ({ ...run, text: run.text.split(" ").map(change).join(" ") }),
  );
  return { block: { ...block, runs }, count };
}

/** At the first full stop of its first run, where there is one to split at. */
function halves(block: Block): Block[] {
  if (block.kind !== "paragraph") return [block];
  const [first, ...rest] = block.runs;
  const stop = first?.text.indexOf(". ") ?? -1;
  if (first === undefined || stop < 0) return [block];
  const [head, tail] = [first.text.slice(0, stop + 1), first.text.slice(stop + 2)];
  return [
    { ...block, runs: [{ ...first, text: head }] },
    { ...block, runs: [{ ...first, text: tail }, ...rest] },
  ];
}

function moved(blocks: readonly Block[]): Block[] {
  const goes = (at: number) => at >= 20 && at < 30;
  return [...blocks.filter((_, at) => !goes(at)), ...blocks.filter((_, at) => goes(at))];
}
