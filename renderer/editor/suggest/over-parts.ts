import { Fragment, type Node, type ResolvedPos, Slice } from "@tiptap/pm/model";
import { AllSelection, type Selection } from "@tiptap/pm/state";
import { ReplaceStep, Transform } from "@tiptap/pm/transform";
import type { Suggested } from "../../../shared/article/review/suggested.ts";
import { type AsSuggested, suggestEdit } from "./suggest.ts";

/**
 * What was done to a selection over the borders of headline, dek and body, suggested in each of them by itself:
 * the words are struck there, what was typed is put in at the first place, and the borders stay. Null for anything
 * else, and where more than words was put in.
 */
export function suggestOverParts(
  meant: Transform,
  selection: Selection,
  by: Suggested,
): AsSuggested | null {
  const { before } = meant;
  const [$from, $to] = [beginning(selection, before), selection.$to];
  if (!isHead($from.parent) || $from.index(0) === $to.index(0)) return null;
  const words = putIn(meant, $from.pos, $to.pos);
  if (words === null) return null;
  const struck = strikeIn(before, partsBehind($from, $to), by);
  if (struck === null) return null;
  const edit = new Transform(struck);
  edit.step(new ReplaceStep($from.pos, $from.end(), new Slice(words, 0, 0)));
  const shown = edit.docChanged ? suggestEdit(edit, by) : { doc: struck, mapping: edit.mapping };
  if (shown === null || shown.doc === before) return null;
  return { ...shown, caret: shown.mapping.map($from.pos + words.size, -1) };
}

/** Each part by itself, the last first, so that the places before it stand. */
function strikeIn(before: Node, parts: readonly Stretch[][], by: Suggested): Node | null {
  return parts.reduceRight<Node | null>((doc, part) => {
    if (doc === null) return null;
    const edit = new Transform(doc);
    for (const { from, to } of part.toReversed()) if (from < to) edit.delete(from, to);
    return edit.docChanged ? (suggestEdit(edit, by)?.doc ?? null) : doc;
  }, before);
}

const isHead = (node: Node | null) => node?.type.name === "headline" || node?.type.name === "dek";

const beginning = (selection: Selection, doc: Node) =>
  selection instanceof AllSelection ? doc.resolve(1) : selection.$from;

/** The words that took the place of a stretch; null where it is more than words. */
function putIn({ before, doc: after }: Transform, from: number, to: number): Fragment | null {
  const all = textOf(after, 0, after.content.size);
  const head = textOf(before, 0, from);
  const tail = textOf(before, to, before.content.size);
  const words = all.slice(head.length, all.length - tail.length);
  if (head + words + tail !== all) return null;
  // A break alone is the border that stays.
  if (words.trim() === "" && words.length < 2) return asText(after, words.replace("\n", ""));
  return /[\n\ufffc]/u.test(words) ? null : asText(after, words);
}

const textOf = (doc: Node, from: number, to: number) => doc.textBetween(from, to, "\n", "\ufffc");

function asText({ type }: Node, words: string): Fragment {
  return words === "" ? Fragment.empty : Fragment.from(type.schema.text(words));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** For each later part of the head its words; of the body the selected blocks, from the outside in. */
function partsBehind($from: ResolvedPos, $to: ResolvedPos): Stretch[][] {
  const doc = $from.node(0);
  const head: Stretch[][] = [];
  const last = $to.depth === 0 ? $to.pos : $to.before(1);
  let start = $from.after(1);
  for (let part = doc.nodeAt(start); start < last && part && isHead(part); ) {
    head.push([{ from: start + 1, to: start + part.nodeSize - 1 }]);
    start += part.nodeSize;
    part = doc.nodeAt(start);
  }
  const body: Stretch[] = [];
  for (let depth = 1; depth <= $to.depth; depth += 1) {
    body.push({ from: start, to: $to.before(depth) });
    start = $to.start(depth);
  }
  return [...head, [...body, { from: start, to: $to.pos }]];
}
