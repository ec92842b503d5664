import { foldTypography } from "../text/fold-typography.ts";
import type { Part, Style } from "./comparison.ts";
import { joined, sameStyle } from "./parts.ts";
import { tokensOf } from "./tokens.ts";

/** A line with less told of it, and how many places that was. */
export interface Plain {
  readonly parts: readonly Part[];
  readonly hidden: number;
}

/** Without what only the styles of words are: bold, italic. A link that leads elsewhere stays told. */
export function withoutFormatting(parts: readonly Part[]): Plain {
  const isFormat = ({ kind, before, after }: Part) =>
    kind === "restyled" && before?.link === after?.link;
  return {
    parts: joined(
      parts.map(
        (part): Part => (isFormat(part) ? { ...part, kind: "same", before: part.after } : part),
      ),
    ),
    hidden: parts.filter(isFormat).length,
  };
}

/** Without what only a printer tells apart: quotation marks, dashes, spaces, ellipses, composed letters. */
export function withoutTypography(parts: readonly Part[]): Plain {
  const plain: Part[] = [];
  let hidden = 0;
  for (const run of runsOf(parts)) {
    const kept = isEdit(run[0]) ? plainRun(run) : run;
    if (kept !== run) hidden += 1;
    plain.push(...kept);
  }
  return { parts: joined(plain), hidden };
}

/** A piece of a split or joined text without the space that the seam took or brought at its ends. */
export function withoutSeam(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part, at) => {
    const isEnd = at === 0 || at === parts.length - 1;
    return !(isEnd && isEdit(part) && part.text.trim() === "");
  });
}

export function isEdit(part: Part | undefined): boolean {
  return part?.kind === "added" || part?.kind === "removed";
}

/** Parts that follow each other and are edits, or are none. */
export function runsOf(parts: readonly Part[]): (readonly Part[])[] {
  const runs: Part[][] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last !== undefined && isEdit(last[0]) === isEdit(part)) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** The run without what reads the same; the run itself where nothing does. */
function plainRun(run: readonly Part[]): readonly Part[] {
  const [old, given] = [sideOf(run, "before"), sideOf(run, "after")];
  if (old.styles.length > 1 || given.styles.length > 1) return run;
  const [before, after] = [old.styles[0] ?? given.styles[0], given.styles[0] ?? old.styles[0]];
  if (before === undefined || after === undefined) return run;
  if (fold(old.text) === fold(given.text)) return kept(given.text, before, after);
  const [start, end] = commonEnds(tokensOf(old.text), tokensOf(given.text));
  if (start + end === 0) return run;
  const middle = ({ text }: Side) => {
    const tokens = tokensOf(text);
    return tokens.slice(start, tokens.length - end).join("");
  };
  const tokens = tokensOf(given.text);
  const [gone, come] = [middle(old), middle(given)];
  return [
    ...kept(tokens.slice(0, start).join(""), before, after),
    ...(gone === "" ? [] : [{ kind: "removed", text: gone, before, after: null } as const]),
    ...(come === "" ? [] : [{ kind: "added", text: come, before: null, after } as const]),
    ...kept(tokens.slice(tokens.length - end).join(""), before, after),
  ];
}

interface Side {
  readonly text: string;
  readonly styles: readonly Style[];
}

function sideOf(run: readonly Part[], side: "before" | "after"): Side {
  const own = run.filter((part) => part[side] !== null);
  const styles = own.map((part) => part[side] as Style);
  const distinct = styles.filter((style, at) => !sameStyle(styles[at - 1] ?? null, style));
  return { text: own.map(({ text }) => text).join(""), styles: distinct };
}

function kept(text: string, before: Style, after: Style): Part[] {
  if (text === "") return [];
  return [{ kind: sameStyle(before, after) ? "same" : "restyled", text, before, after }];
}

function commonEnds(old: readonly string[], given: readonly string[]): readonly [number, number] {
  const most = Math.min(old.length, given.length);
  let start = 0;
  while (start < most && isAlike(old[start], given[start])) start += 1;
  let end = 0;
  while (end < most - start && isAlike(old.at(-1 - end), given.at(-1 - end))) end += 1;
  return [start, end];
}

function isAlike(one = "", other = ""): boolean {
  return fold(one) === fold(other);
}

/** Spaces at the ends of an edit stand beside others, or at the ends of the line. */
function fold(text: string): string {
  return foldTypography(text).replace(/^ | $/gu, "");
}
