import type { AuditKind } from "../import-result.ts";
import { continuesRelated } from "../lines/related-line.ts";
import { type Line, type Reading, readLine } from "./line.ts";

/** A text's lines, each read by itself, with what was joined on the way. */
export interface ReadLines {
  readonly lines: readonly Line[];
  readonly audit: readonly AuditKind[];
}

/**
 * Cuts a text into lines and reads them. Text wrapped for a screen of about 72 columns is joined
 * into its paragraphs first; text with one paragraph a line stays.
 */
export function readLines(text: string): ReadLines {
  const groups = cutGroups(text);
  const width = wrapWidth(groups);
  const audit: AuditKind[] = [];
  const lines = groups.flatMap((raw, group) => {
    const joined = width === null ? joinRelated(raw) : joinWrapped(raw, width);
    for (let count = joined.length; count < raw.length; count++) audit.push("joinedLines");
    const groupSize = joined.length;
    return joined.map((line) => ({ text: line, reading: readLine(line), group, groupSize }));
  });
  return { lines, audit };
}

function cutGroups(text: string): string[][] {
  return text
    .split(/\n[^\S\n]*\n/u)
    .map((group) =>
      group
        .split("\n")
        .map(tidy)
        .filter((line) => line !== ""),
    )
    .filter((group) => group.length > 0);
}

/** No spaces at the ends, and one where a run of several kinds stands. */
function tidy(line: string): string {
  return line.replace(/\s{2,}|\t/gu, " ").trim();
}

const NARROWEST = 40;
const WIDEST = 100;
const SLACK = 12;

/**
 * The width that a text was wrapped at, or null where it was not: then some line is longer than a
 * screen, or lines end where the next word would still have fitted.
 */
function wrapWidth(groups: readonly (readonly string[])[]): number | null {
  const width = Math.max(...groups.flat().map((line) => line.length));
  if (width < NARROWEST || width > WIDEST) return null;
  const breaks = groups.flatMap((group) =>
    group.slice(1).map((next, at) => [group[at] ?? "", next]),
  );
  const plain = breaks.filter(([line = "", next = ""]) => flows(line, next));
  const wrapped = plain.filter(([line = "", next = ""]) => isFull(line, next, width));
  return wrapped.length >= 2 && wrapped.length >= plain.length * 0.6 ? width : null;
}

/** Whether the next line's first word would not have fitted any more. */
function isFull(line: string, next: string, width: number): boolean {
  const word = /^\S+/u.exec(next)?.[0] ?? "";
  return line.length + 1 + word.length > width - SLACK;
}

/** Whether one line can run on into the next: neither is a kind of line by itself. */
function flows(line: string, next: string): boolean {
  const kind = readLine(next).kind;
  return (kind === "text" || kind === "byline") && STANDALONE[readLine(line).kind] !== true;
}

const STANDALONE: Readonly<Partial<Record<Reading["kind"], true>>> = {
  ageBanner: true,
  rule: true,
  credit: true,
  follow: true,
  related: true,
  byline: true,
};

function joinWrapped(raw: readonly string[], width: number): string[] {
  const joined: string[] = [];
  let before = "";
  for (const line of raw) {
    const last = joined.length - 1;
    if (last >= 0 && flows(before, line) && runsOn(before, line, width)) {
      joined[last] = `${joined[last]}${JOINS_WITHOUT_SPACE.test(before) ? "" : " "}${line}`;
    } else joined.push(line);
    before = line;
  }
  return joinRelated(joined);
}

/** Words in scripts without spaces are wrapped anywhere. */
const JOINS_WITHOUT_SPACE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。」]$/u;

function runsOn(line: string, next: string, width: number): boolean {
  return isFull(line, next, width) || !/[.!?…:"”»)]$/u.test(line);
}

/** A call to action or an address on a line of its own belongs to the related link before it. */
function joinRelated(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const whole = `${joined.at(-1) ?? ""} ${line}`.trim();
    const goesOn = continuesRelated(line) && readLine(whole).kind === "related";
    joined.splice(goesOn ? -1 : joined.length, 1, goesOn ? whole : line);
  }
  return joined;
}
