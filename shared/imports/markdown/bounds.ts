import { Problem } from "../../contract/problem.ts";

/** Quotes and lists inside each other: the deepest line read. Each level costs every parser time. */
const DEEPEST = 60;

/**
 * Signs that pair up (brackets, emphasis, code) cost a Markdown parser the square of their number
 * within a paragraph. The sum of these squares over the file stays below this: a second or two.
 */
const MOST_PAIRING = 60_000_000;

/** Items of lists in one file; a parser's time grows with the square of a list's length. */
const MOST_ITEMS = 20_000;

/**
 * Refuses text that is built to make its reader run for minutes.
 * @throws Problem BAD_FILE
 */
export function assertBounded(text: string): void {
  let pairing = 0;
  let items = 0;
  let inParagraph = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    if (depthOf(line) > DEEPEST) throw refusal("nests its quotes or lists deeper");
    if (ITEM.test(line)) items += 1;
    if (items > MOST_ITEMS) throw refusal("holds more items in its lists");
    const signs = countSigns(line);
    if (line.trim() === "") inParagraph = 0;
    pairing += signs * (2 * inParagraph + signs);
    inParagraph += signs;
    if (pairing > MOST_PAIRING) throw refusal("holds more brackets and signs in one paragraph");
  }
}

const ITEM = /^[\t >]*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/;
const MARKER = />|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$)/g;

/** Quotes and list items that a line opens, and those that its indentation says it stands in. */
function depthOf(line: string): number {
  const lead = /^(?:[\t >]|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$))*/.exec(line)?.[0] ?? "";
  const markers = lead.match(MARKER)?.length ?? 0;
  if (markers === 0) return 0;
  // Two columns are the least that a level of a list takes.
  const indentation = /^[\t ]*/.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0;
  return markers + indentation / 2;
}

function countSigns(line: string): number {
  return line.match(/[[\]*_~`<|&@!]/g)?.length ?? 0;
}

function refusal(what: string): Problem {
  return new Problem(
    "BAD_FILE",
    `This Markdown file ${what} than any article does, so it was not read. Nothing on the desk has changed. Check that the file is the one you meant to import.`,
  );
}
