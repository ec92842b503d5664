import type { AuditNote } from "../audit.ts";
import { continuesRelated } from "../lines/related-line.ts";
import { type Line, type Reading, readLine } from "./line.ts";

/** A text's lines, each read by itself, with what was joined on the way. */
export interface ReadLines {
  readonly lines: readonly Line[];
  readonly notes: readonly AuditNote[];
}

/** A line before it is known where it stands. */
type LooseLine = Pick<Line, "text" | "reading">;

/**
 * Cuts a text into lines and reads them. Text wrapped for a screen of about 72 columns is joined
 * into its paragraphs first; text with one paragraph a line stays.
 */
export function readLines(text: string): ReadLines {
  const groups = cutGroups(text);
  const width = wrapWidth(groups);
  const notes: AuditNote[] = [];
  const lines = groups.flatMap((loose, group) => {
    const joined = joinRelated(width === null ? loose : joinWrapped(loose, width));
    const near = joined[0]?.text ?? null;
    for (let count = joined.length; count < loose.length; count++)
      notes.push({ kind: "joinedLines", words: null, near });
    const groupSize = joined.length;
    return joined.map((line) => ({ ...line, group, groupSize }));
  });
  return { lines, notes };
}

function cutGroups(text: string): LooseLine[][] {
  return text
    .split(/\n[^\S\n]*\n/u)
    .map((group) =>
      group
        .split("\n")
        .map(tidy)
        .filter((line) => line !== "")
        .map(loose),
    )
    .filter((group) => group.length > 0);
}

/** No spaces at the ends, and one where a run of several kinds stands. */
function tidy(line: string): string {
  return line.replace(/\s{2,}|\t/gu, " ").trim();
}

function loose(text: string): LooseLine {
  return { text, reading: readLine(text) };
}

const NARROWEST = 40;
const WIDEST = 100;
const SLACK = 12;

/**
 * The width that a text was wrapped at, or null where it was not: then some line is longer than a
 * screen, or lines end where the next word would still have fitted. Lines that stand alone and
 * addresses say nothing: no program wraps those.
 */
function wrapWidth(groups: readonly (readonly LooseLine[])[]): number | null {
  let width = 0;
  for (const group of groups) {
    if (group.length < 2) continue;
    for (const { text } of group) if (text.includes(" ")) width = Math.max(width, text.length);
  }
  if (width < NARROWEST || width > WIDEST) return null;
  const breaks = groups.flatMap((group) =>
    group.slice(1).map((next, at) => ({ line: group[at], next })),
  );
  const plain = breaks.filter(({ line, next }) => line !== undefined && flows(line, next));
  const wrapped = plain.filter(({ line, next }) => isFull(line?.text ?? "", next.text, width));
  return wrapped.length >= 2 && wrapped.length >= plain.length * 0.6 ? width : null;
}

/** Whether the next line's first word would not have fitted any more. */
function isFull(line: string, next: string, width: number): boolean {
  const word = /^\S+/u.exec(next)?.[0] ?? "";
  return line.length + 1 + word.length > width - SLACK;
}

/** Whether one line can run on into the next: neither is a kind of line by itself. */
function flows(line: LooseLine, next: LooseLine): boolean {
  const { kind } = next.reading;
  return (kind === "text" || kind === "byline") && !STANDALONE.has(line.reading.kind);
}

const STANDALONE: ReadonlySet<Reading["kind"]> = new Set([
  "ageBanner",
  "rule",
  "credit",
  "follow",
  "related",
  "byline",
]);

function joinWrapped(lines: readonly LooseLine[], width: number): LooseLine[] {
  const runs: LooseLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before !== undefined && flows(before, line) && runsOn(before.text, line.text, width)) {
      run?.push(line);
    } else runs.push([line]);
  }
  return runs.map(joined);
}

function joined(run: readonly LooseLine[]): LooseLine {
  const [only] = run;
  if (only !== undefined && run.length === 1) return only;
  return loose(
    run
      .map(({ text }) => text + (JOINS_WITHOUT_SPACE.test(text) ? "" : " "))
      .join("")
      .trim(),
  );
}

/** Words in scripts without spaces are wrapped anywhere. */
const JOINS_WITHOUT_SPACE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。」]$/u;

function runsOn(line: string, next: string, width: number): boolean {
  return isFull(line, next, width) || !/[.!?…:"”»)]$/u.test(line);
}

/** A call to action or an address on a line of its own belongs to the related link before it. */
function joinRelated(lines: readonly LooseLine[]): LooseLine[] {
  const kept: LooseLine[] = [];
  for (const line of lines) {
    const before = kept.at(-1);
    const whole =
      before !== undefined && continuesRelated(line.text)
        ? loose(`${before.text} ${line.text}`)
        : line;
    const goesOn = whole !== line && whole.reading.kind === "related";
    kept.splice(goesOn ? -1 : kept.length, 1, goesOn ? whole : line);
  }
  return kept;
}
