import type { NodeJson } from "../article/article.ts";
import { idOf } from "../article/block-id.ts";
import { aligned } from "./align.ts";
import { attributesOf, compareAttributes } from "./attributes.ts";
import { compareSeams } from "./compare-seams.ts";
import { compareWords } from "./compare-words.ts";
import type { BlockChange } from "./comparison.ts";
import { longestRun } from "./longest-run.ts";

/**
 * Every block of both lists with what became of it, in the order of the later one. A removed block
 * stands before the next one that kept its order; a split one where its first piece stands.
 */
export function compareBlocks(
  before: readonly NodeJson[],
  after: readonly NodeJson[],
): BlockChange[] {
  const { pairs, seams: exact } = aligned(before, after);
  const inPlace = new Set([...longestRun(pairs)].map(([, is]) => is));
  const partners = new Map(pairs.map(([was, is]) => [is, was]));
  const seams = compareSeams(before, after, pairs, exact);
  const taken = new Set([...pairs.map(([was]) => was), ...seams.old]);
  const removedFrom = (from: number, to: number) =>
    before
      .slice(from, to)
      .flatMap((node, at) =>
        taken.has(from + at) ? [] : [compareBlock(node, null, from + at, null)],
      );

  const changes: BlockChange[] = [];
  let passed = 0;
  after.forEach((node, is) => {
    const was = partners.get(is) ?? null;
    if (was !== null && inPlace.has(is)) {
      changes.push(...removedFrom(passed, was));
      passed = was;
    }
    const seam = seams.byPlace.get(is);
    if (seam !== undefined && seam.shownAt !== is) return;
    const own = seam?.own ?? is;
    const block =
      seam?.change ?? compareBlock(was === null ? null : (before[was] ?? null), node, was, is);
    changes.push({ ...block, isMoved: partners.has(own) && !inPlace.has(own) });
  });
  return [...changes, ...removedFrom(passed, before.length)];
}

function compareBlock(
  before: NodeJson | null,
  after: NodeJson | null,
  was: number | null,
  is: number | null,
): BlockChange {
  const [old, given] = [contentOf(before), contentOf(after)];
  const parts = compareWords(old.line, given.line);
  const attributes = compareAttributes(before, after);
  const children = compareBlocks(old.blocks, given.blocks);
  const isSame =
    attributes.length === 0 &&
    parts.every(({ kind }) => kind === "same") &&
    children.every(({ kind, isMoved }) => kind === "same" && !isMoved);
  return {
    kind: kindOf(before, after, isSame),
    isMoved: false,
    type: (after ?? before)?.type ?? "",
    wasId: before === null ? null : idOf(before),
    isId: after === null ? null : idOf(after),
    ...calledOf(after ?? before),
    was: was === null ? null : was + 1,
    is: is === null ? null : is + 1,
    parts,
    attributes,
    children,
  };
}

function kindOf(before: NodeJson | null, after: NodeJson | null, isSame: boolean) {
  if (before === null) return "added";
  if (after === null) return "removed";
  return isSame ? "same" : "changed";
}

/** A node holds a line of text or blocks, never both. */
function contentOf(node: NodeJson | null) {
  const content = node?.content ?? [];
  const isLine = content.some(({ type }) => type === "text" || type === "hardBreak");
  return isLine ? { line: content, blocks: [] } : { line: [], blocks: content };
}

function calledOf(node: NodeJson | null) {
  const attributes = node === null ? new Map<string, string | null>() : attributesOf(node);
  const [title, url, draft, asset] = ["title", "url", "draftId", "asset"].map(
    (name) => attributes.get(name) ?? null,
  );
  return { title: title ?? url ?? draft ?? null, asset: asset ?? null };
}
