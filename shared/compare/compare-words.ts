import type { MarkJson, NodeJson } from "../article/article.ts";
import type { Part, Style } from "./comparison.ts";
import { inOrder, type Pair } from "./in-order.ts";
import { addPart, sameStyle } from "./parts.ts";
import { isSpace, tokensOf } from "./tokens.ts";

/** What became of a line of text, word by word, in order; what was removed stands before what came. */
export function compareWords(before: readonly NodeJson[], after: readonly NodeJson[]): Part[] {
  const [old, given] = [lineOf(before), lineOf(after)];
  const parts: Part[] = [];
  let [was, is] = [0, 0];
  for (const [nextWas, nextIs] of readable(old.tokens, given.tokens)) {
    while (was < nextWas) addRemoved(parts, old, was++);
    while (is < nextIs) addAdded(parts, given, is++);
    if (was < old.tokens.length && is < given.tokens.length) {
      addKept(parts, old, was++, given, is++);
    }
  }
  return parts;
}

/** A line's tokens, where each begins, and the style of each of its code units. */
interface Line {
  readonly tokens: readonly string[];
  readonly starts: readonly number[];
  readonly styles: readonly Style[];
}

function lineOf(nodes: readonly NodeJson[]): Line {
  let text = "";
  const styles: Style[] = [];
  for (const node of nodes) {
    const own = node.type === "hardBreak" ? "\n" : (node.text ?? "");
    const style = styleOf(node.marks ?? []);
    text += own;
    for (let at = 0; at < own.length; at += 1) styles.push(style);
  }
  const tokens = tokensOf(text);
  const starts: number[] = [];
  let start = 0;
  for (const token of tokens) {
    starts.push(start);
    start += token.length;
  }
  return { tokens, starts, styles };
}

function styleOf(marks: readonly MarkJson[]): Style {
  const link = marks.find(({ type }) => type === "link")?.attrs?.href;
  return {
    link: typeof link === "string" ? link : null,
    marks: marks.flatMap(({ type }) => (type === "link" ? [] : [type])),
  };
}

/** Spaces that stay between two changes are part of them: nobody reads word by word. Ends with both ends. */
function readable(before: readonly string[], after: readonly string[]): Pair[] {
  const end: Pair = [before.length, after.length];
  const pairs = inOrder(before, after);
  const kept = pairs.filter((pair, at) => {
    const changes =
      !follows(pairs[at - 1] ?? [-1, -1], pair) && !follows(pair, pairs[at + 1] ?? end);
    return !(changes && isSpace(before[pair[0]] as string));
  });
  return [...kept, end];
}

function follows([was, is]: Pair, [nextWas, nextIs]: Pair): boolean {
  return nextWas === was + 1 && nextIs === is + 1;
}

function addRemoved(parts: Part[], line: Line, at: number): void {
  for (const [letters, before] of runsOf(line, at)) {
    addPart(parts, { kind: "removed", text: letters, before, after: null });
  }
}

function addAdded(parts: Part[], line: Line, at: number): void {
  for (const [letters, after] of runsOf(line, at)) {
    addPart(parts, { kind: "added", text: letters, before: null, after });
  }
}

function addKept(parts: Part[], old: Line, was: number, given: Line, is: number): void {
  const token = old.tokens[was] as string;
  const [from, to] = [old.starts[was] as number, given.starts[is] as number];
  for (let start = 0, end = 1; end <= token.length; end += 1) {
    const before = old.styles[from + start] as Style;
    const after = given.styles[to + start] as Style;
    const goesOn = old.styles[from + end] === before && given.styles[to + end] === after;
    if (goesOn && end < token.length) continue;
    const kind = sameStyle(before, after) ? "same" : "restyled";
    addPart(parts, { kind, text: token.slice(start, end), before, after });
    start = end;
  }
}

function runsOf({ tokens, starts, styles }: Line, at: number): [string, Style][] {
  const [token, from] = [tokens[at] as string, starts[at] as number];
  const runs: [string, Style][] = [];
  for (let start = 0, end = 1; end <= token.length; end += 1) {
    const style = styles[from + start] as Style;
    if (end < token.length && styles[from + end] === style) continue;
    runs.push([token.slice(start, end), style]);
    start = end;
  }
  return runs;
}
