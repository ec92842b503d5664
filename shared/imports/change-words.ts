import { type NodeJson, plainText } from "../article/article.ts";

/** Whether these words are by now what they are to become. */
export type IsDone = (inside: readonly NodeJson[]) => boolean;

/**
 * A block in which the words stand changed, at the first place where they are not done yet; spaces count as
 * any others. Null where they do not stand there in one text.
 */
export function changeWords(
  block: NodeJson,
  words: string,
  change: (inside: readonly NodeJson[]) => NodeJson[],
  isDone: IsDone,
): NodeJson | null {
  const { content } = block;
  if (content === undefined) return null;
  if (content.some(({ type }) => type === "text")) {
    const next = changeLine(content, words, change, isDone);
    return next === null ? null : { ...block, content: next };
  }
  for (const [at, child] of content.entries()) {
    const next = changeWords(child, words, change, isDone);
    if (next !== null) return { ...block, content: content.with(at, next) };
  }
  return null;
}

function changeLine(
  content: readonly NodeJson[],
  words: string,
  change: (inside: readonly NodeJson[]) => NodeJson[],
  isDone: IsDone,
): NodeJson[] | null {
  const text = content.map((node) => plainText([node])).join("");
  for (const { 0: found, index } of text.matchAll(patternOf(words))) {
    const [before, rest] = cut(content, index);
    const [inside, after] = cut(rest, found.length);
    if (isDone(inside)) continue;
    const next = change(inside);
    return [...(next.length === 0 ? spacedOnce(before, after) : before), ...next, ...after];
  }
  return null;
}

/** What stands before words that go, without its space where one stands behind them too. */
function spacedOnce(before: NodeJson[], after: readonly NodeJson[]): NodeJson[] {
  const last = before.at(-1);
  const isSpaced = after.length === 0 || /^\s/.test(plainText(after));
  if (last?.text === undefined || !isSpaced || !/\s$/.test(last.text)) return before;
  const text = last.text.slice(0, -1);
  return [...before.slice(0, -1), ...(text === "" ? [] : [{ ...last, text }])];
}

function patternOf(words: string): RegExp {
  const signs = words.trim().replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(signs.replace(/\s+/g, "\\s+"), "g");
}

/** A line in two, after so many characters. */
function cut(content: readonly NodeJson[], length: number): [NodeJson[], NodeJson[]] {
  const before: NodeJson[] = [];
  let left = length;
  for (const [at, node] of content.entries()) {
    const size = plainText([node]).length;
    if (left >= size && left > 0) {
      before.push(node);
      left -= size;
      continue;
    }
    const rest = content.slice(at + 1);
    if (left === 0 || node.text === undefined) return [before, [node, ...rest]];
    const parts = [node.text.slice(0, left), node.text.slice(left)];
    const [first, second] = parts.map((text) => ({ ...node, text }));
    return [
      [...before, first as NodeJson],
      [second as NodeJson, ...rest],
    ];
  }
  return [before, []];
}
