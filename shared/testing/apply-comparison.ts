import type { NodeJson } from "../article/article.ts";
import { attributesOf } from "../compare/attributes.ts";
import { compareWords } from "../compare/compare-words.ts";
import type { BlockChange, Part, Style, ValueChange } from "../compare/comparison.ts";

/** A block as a comparison sees it: its attributes as text, its line as styled runs, what it holds. */
export interface ComparedBlock {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly line: readonly { readonly text: string; readonly style: Style | null }[];
  readonly blocks: readonly ComparedBlock[];
}

export function asCompared(node: NodeJson): ComparedBlock {
  const content = node.content ?? [];
  const isLine = content.some(({ type }) => type === "text" || type === "hardBreak");
  return {
    type: node.type,
    attributes: Object.fromEntries(attributesOf(node)),
    line: isLine ? runsOf(compareWords([], content)) : [],
    blocks: isLine ? [] : content.map(asCompared),
  };
}

/** The later blocks, made of the earlier ones and of what a comparison says became of them, and of nothing else. */
export function applyBlocks(
  before: readonly ComparedBlock[],
  changes: readonly BlockChange[],
): ComparedBlock[] {
  const placed = changes.flatMap((change) => {
    const old = change.was === null ? undefined : before[change.was - 1];
    if (change.kind === "split") {
      return change.children.map((piece) => at(piece.is, part(piece, old)));
    }
    if (change.kind === "joined") return [at(change.is, joined(change, before))];
    return change.is === null ? [] : [at(change.is, part(change, old))];
  });
  return placed.sort((one, other) => one.is - other.is).map(({ block }) => block);
}

function at(is: number | null, block: ComparedBlock) {
  return { is: is ?? 0, block };
}

function part(change: BlockChange, old: ComparedBlock | undefined): ComparedBlock {
  return {
    type: change.type,
    attributes: attributesAfter(change.type, old, change.attributes),
    line: runsOf(change.parts),
    blocks: applyBlocks(old?.blocks ?? [], change.children),
  };
}

function joined({ type, children }: BlockChange, before: readonly ComparedBlock[]): ComparedBlock {
  const own = children.find(({ was, is }) => was !== null && is !== null);
  const old = before[(own?.was ?? 0) - 1];
  return {
    type,
    attributes: attributesAfter(type, old, own?.attributes ?? []),
    line: runsOf(children.flatMap(({ parts }) => parts)),
    blocks: [],
  };
}

function attributesAfter(
  type: string,
  old: ComparedBlock | undefined,
  changes: readonly ValueChange[],
): ComparedBlock["attributes"] {
  const fresh = Object.fromEntries(attributesOf({ type }));
  const entries = Object.entries(fresh).map(([name, unset]) => {
    const change = changes.find((one) => one.name === name);
    const kept = old === undefined ? unset : (old.attributes[name] ?? null);
    return [name, change === undefined ? kept : change.after];
  });
  return Object.fromEntries(entries);
}

/** As few runs as say the same. */
function runsOf(parts: readonly Part[]): ComparedBlock["line"] {
  const runs: { text: string; style: Style | null }[] = [];
  for (const { text, after } of parts) {
    if (after === null) continue;
    const last = runs.at(-1);
    if (last !== undefined && JSON.stringify(last.style) === JSON.stringify(after))
      last.text += text;
    else runs.push({ text, style: after });
  }
  return runs;
}
