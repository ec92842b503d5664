import type { Article, NodeJson } from "../../../article/article.ts";
import { commentsOn } from "../../../article/review/comment-marks.ts";
import type { ReviewThread } from "../../../article/review/review-thread.ts";
import type { Suggested } from "../../../article/review/suggested.ts";
import { walk } from "../../../article/walk.ts";
import { guarded } from "../guarded.ts";
import { type Ends, paragraphEnds } from "./paragraph-ends.ts";

/** What of a review stands where in the article that is written. */
export interface Reviewing {
  readonly ends: ReadonlyMap<NodeJson, Ends>;
  /** Numbers of the comments that begin and end at a text. */
  readonly signs: ReadonlyMap<NodeJson, Signs>;
  /** Numbers of the comments on a block as a whole, by its id. */
  readonly onBlocks: ReadonlyMap<string, readonly number[]>;
  /** Numbers that wait for the next paragraph. */
  readonly waiting: number[];
  /** Of the tracked changes so far. */
  readonly counted: { changes: number };
  /** The block at hand. */
  readonly at: NodeJson | null;
}

export interface Signs {
  readonly begin: readonly number[];
  readonly end: readonly number[];
}

/** Threads by the number that Word knows each comment by: answers come behind what they answer. */
export function numbered(
  threads: readonly ReviewThread[],
): { readonly thread: ReviewThread; readonly number: number }[] {
  let next = 0;
  return threads.map((thread) => {
    const number = next;
    next += 1 + thread.replies.length;
    return { thread, number };
  });
}

export function reviewing(article: Article, threads: readonly ReviewThread[]): Reviewing {
  const nodes = [...article.headlineContent, ...article.dekContent, ...article.body];
  const all = [...walk(nodes)].map(({ node }) => node);
  const ids = new Set(all.map(({ attrs }) => attrs?.id));
  const signs = new Map<NodeJson, Signs>();
  const onBlocks = new Map<string, number[]>();
  const waiting: number[] = [];
  const marked = textsOf(all);
  for (const { thread, number } of numbered(threads)) {
    const numbers = [number, ...thread.replies.map((_, at) => number + 1 + at)];
    const [first, last] = [marked.get(thread.id)?.[0], marked.get(thread.id)?.at(-1)];
    if (first !== undefined && last !== undefined) {
      addSign(signs, first, { begin: numbers, end: [] });
      addSign(signs, last, { begin: [], end: numbers });
    } else if (thread.block !== null && ids.has(thread.block)) {
      onBlocks.set(thread.block, [...(onBlocks.get(thread.block) ?? []), ...numbers]);
    } else waiting.push(...numbers);
  }
  const ends = paragraphEnds(article.body);
  return { ends, signs, onBlocks, waiting, counted: { changes: 0 }, at: null };
}

/** The texts that each comment is about. */
function textsOf(nodes: readonly NodeJson[]): ReadonlyMap<string, NodeJson[]> {
  const texts = new Map<string, NodeJson[]>();
  for (const node of nodes) {
    for (const id of commentsOn(node)) texts.set(id, [...(texts.get(id) ?? []), node]);
  }
  return texts;
}

function addSign(signs: Map<NodeJson, Signs>, node: NodeJson, { begin, end }: Signs): void {
  const before = signs.get(node) ?? { begin: [], end: [] };
  signs.set(node, { begin: [...before.begin, ...begin], end: [...before.end, ...end] });
}

/** A change as Word's elements say it. */
export interface Change {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

/** Each place of a change has a number of its own. */
export function changeBy({ counted }: Reviewing, { name, at }: Suggested): Change {
  counted.changes += 1;
  return { id: counted.changes, author: guarded(name.trim() || "Unknown"), date: wordTime(at) };
}

/** To the second, in UTC; a time that is none is the beginning of all times. */
export function wordTime(at: string): string {
  const time = Date.parse(at);
  const date = new Date(Number.isNaN(time) ? 0 : time);
  return `${date.toISOString().slice(0, -".000Z".length)}Z`;
}
