import type { Author, NodeJson } from "../../article/article.ts";
import { countWords } from "../../article/words.ts";
import { heading, list, paragraph, photo, relatedLink, rule } from "./blocks.ts";
import { isCaptionOf } from "./head.ts";
import type { Line } from "./line.ts";

/** The story itself, and who signs it at its foot. */
export interface Body {
  readonly blocks: readonly NodeJson[];
  readonly signed: readonly Author[];
}

export function readBody(lines: readonly Line[]): Body {
  const foot = footStart(lines);
  const blocks: NodeJson[] = [];
  const signed: Author[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.reading.kind === "byline" && at >= foot) {
      signed.push(...line.reading.authors);
      at += 1;
      continue;
    }
    const { block, used } = readBlock(lines, at);
    blocks.push(...block);
    at += used;
  }
  return { blocks, signed };
}

/** Where the last text ends: a byline after it signs the story, one before is a sentence. */
function footStart(lines: readonly Line[]): number {
  return (
    lines.findLastIndex(({ reading }) => reading.kind === "text" || reading.kind === "item") + 1
  );
}

interface ReadBlock {
  readonly block: readonly NodeJson[];
  /** Lines that it took. */
  readonly used: number;
}

function readBlock(lines: readonly Line[], at: number): ReadBlock {
  const line = lines[at];
  if (line === undefined) return { block: [], used: 1 };
  const { reading, text } = line;
  switch (reading.kind) {
    case "credit":
      return one(photo(reading.credit, reading.caption));
    case "rule":
      return one(rule());
    case "item":
      return readList(lines, at);
    case "related":
      return readRelated(lines, at, line);
    case "text":
      return readText(lines, at, line);
    case "byline":
    case "follow":
    case "ageBanner":
      return one(paragraph(text));
  }
}

function one(block: NodeJson): ReadBlock {
  return { block: [block], used: 1 };
}

function readText(lines: readonly Line[], at: number, line: Line): ReadBlock {
  const next = lines[at + 1];
  if (next?.reading.kind === "credit" && isCaptionOf(line, next)) {
    return { block: [photo(next.reading.credit, line.text)], used: 2 };
  }
  return one(isHeading(lines[at - 1], line, next) ? heading(line.text) : paragraph(line.text));
}

/** A prefix alone on its line ("Related:") makes links of the lines under it in its group. */
function readRelated(lines: readonly Line[], at: number, line: Line): ReadBlock {
  if (line.reading.kind !== "related") return one(paragraph(line.text));
  const { link } = line.reading;
  if (link.title !== null || link.url !== null) return one(relatedLink(link));
  const under = takeWhile(
    lines.slice(at + 1),
    ({ group, reading }) =>
      group === line.group && (reading.kind === "text" || reading.kind === "item"),
  );
  if (under.length === 0) return one(paragraph(line.text));
  const titles = under.map(({ reading, text }) => (reading.kind === "item" ? reading.text : text));
  return { block: titles.map((title) => relatedLink({ ...link, title })), used: 1 + under.length };
}

/** Two items or more are a list; a single line that opens like one is a paragraph. */
function readList(lines: readonly Line[], at: number): ReadBlock {
  const items = takeWhile(lines.slice(at), continuesList());
  const texts = items.map(({ reading, text }) => (reading.kind === "item" ? reading.text : text));
  const first = items[0]?.reading;
  if (items.length < 2 || first?.kind !== "item") return one(paragraph(lines[at]?.text ?? ""));
  return { block: [list(texts, first.number)], used: items.length };
}

/** Bullets follow bullets; numbers count up by one. */
function continuesList(): (line: Line) => boolean {
  let last: number | null | undefined;
  return ({ reading }) => {
    if (reading.kind !== "item") return false;
    const fits = last === undefined || reading.number === (last === null ? null : last + 1);
    last = reading.number;
    return fits;
  };
}

function takeWhile(lines: readonly Line[], fits: (line: Line) => boolean): Line[] {
  const end = lines.findIndex((line) => !fits(line));
  return lines.slice(0, end < 0 ? undefined : end);
}

const LONGEST_HEADING = 8;
const SHORTEST_NEIGHBOUR = 12;

/**
 * Plain text has no headings, so only a line that can be nothing else is one: a few words without
 * an end mark, blank lines around it, and a paragraph or a list
 * under it.
 */
function isHeading(before: Line | undefined, line: Line, next: Line | undefined): boolean {
  return (
    line.groupSize === 1 &&
    countWords(line.text) <= LONGEST_HEADING &&
    /^[\p{Lu}\p{Lo}\d¿¡]/u.test(line.text) &&
    !/[.!,:;…"”»)]$/u.test(line.text) &&
    before !== undefined &&
    (isParagraph(next) || next?.reading.kind === "item")
  );
}

function isParagraph(line: Line | undefined): boolean {
  return line?.reading.kind === "text" && countWords(line.text) >= SHORTEST_NEIGHBOUR;
}
