import { Problem } from "../../contract/problem.ts";

/** Elements inside each other: browsers stop at 512. */
const DEEPEST = 512;

/** Tags of one file. */
const MOST_TAGS = 400_000;

/**
 * Marks that are left open (`<b>`, `<font>`) are opened anew in each block that follows: what a
 * parser has to write is the sum, over the blocks, of the marks that are open there.
 */
const MOST_REOPENED = 1_000_000;

/**
 * Refuses a file that is built to make its reader run for minutes or out of its stack.
 * @throws Problem BAD_FILE
 */
export function assertBounded(text: string): void {
  const count = { tags: 0, depth: 0, open: 0, reopened: 0 };
  for (const [, slash, name = ""] of text.matchAll(TAG)) {
    countTag(count, name.toLowerCase(), slash === "/" ? -1 : 1);
    if (count.tags > MOST_TAGS) throw refusal("holds more elements");
    if (count.open > DEEPEST) throw refusal("leaves more marks open");
    if (count.reopened > MOST_REOPENED) throw refusal("leaves more marks open");
    if (count.depth > DEEPEST * LENIENCE) throw refusal("nests its elements deeper");
  }
}

interface Count {
  tags: number;
  depth: number;
  open: number;
  reopened: number;
}

function countTag(count: Count, tag: string, step: 1 | -1): void {
  count.tags += 1;
  if (FORMATTING.has(tag)) count.open = Math.max(0, count.open + step);
  else if (!UNCOUNTED.has(tag)) count.depth = Math.max(0, count.depth + step);
  if (step > 0) count.reopened += count.open;
}

/** Elements that a file forgot to close, as old pages do, count as if they were still open. */
const LENIENCE = 4;

const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi;

const FORMATTING = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));

/** Elements that hold nothing, or that the next of their kind closes. */
const UNCOUNTED = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rb rp rt rtc path circle rect line polygon polyline ellipse use stop g".split(
    " ",
  ),
);

export function refusal(what: string): Problem {
  return new Problem(
    "BAD_FILE",
    `This HTML file ${what} than any article does, so it was not read. Nothing on the desk has changed. Check that the file is the one you meant to import.`,
  );
}
