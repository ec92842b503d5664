import type { Author } from "../../article/article.ts";
import { countWords } from "../../article/words.ts";
import { describesAuthor } from "../lines/byline-line.ts";
import { isDateLine, splitDateline } from "../lines/dateline.ts";
import type { Line } from "./line.ts";

/** What stands above the story, and the lines that are left for its body. */
export interface Head {
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly dek: string | null;
  readonly byline: readonly Author[];
  /** A date on its own line under the headline. */
  readonly dateline: string | null;
  readonly rest: readonly Line[];
}

const LONGEST_HEADLINE = 30;
const LONGEST_DEK = 60;
const SHORT_DEK = 25;
const LONGEST_KICKER = 4;

/**
 * Takes kicker, headline, dek and byline off the top. A first line too long for a headline leaves
 * all of them open: then the text is a body alone. A kicker that is known already is not sought.
 */
export function takeHead(lines: readonly Line[], mayHaveKicker = true): Head {
  const queue = [...lines];
  const names: Names = { byline: [], date: null };
  takeNames(queue, names);
  const kicker = mayHaveKicker && isKicker(queue) ? (queue.shift()?.text ?? null) : null;
  const headline = takeHeadline(queue);
  const dek = headline === null ? null : takeDek(queue, names);
  if (headline !== null) takeNames(queue, names);
  return { kicker, headline, dek, byline: names.byline, dateline: names.date, rest: queue };
}

interface Names {
  byline: Author[];
  date: string | null;
}

/** Takes bylines and a date out of what stands before the first text, photos or not between them. */
function takeNames(queue: Line[], names: Names): void {
  for (let at = 0; at < queue.length; ) {
    const line = queue[at];
    if (line === undefined) return;
    if (takesName(line, names)) queue.splice(at, 1);
    else if (isAboveStory(line, queue[at + 1])) at += 1;
    else return;
  }
}

function takesName({ reading, text }: Line, names: Names): boolean {
  if (reading.kind === "byline") names.byline.push(...reading.authors);
  else if (names.date === null && isDateLine(text)) names.date = text;
  else return describesLast(text, names.byline);
  return true;
}

function describesLast(text: string, byline: Author[]): boolean {
  const last = byline.at(-1);
  const described = last === undefined ? null : describesAuthor(text);
  if (last === undefined || described === null) return false;
  const isNew = Object.keys(described).every((key) => last[key as keyof Author] === null);
  if (isNew) byline.splice(-1, 1, { ...last, ...described });
  return isNew;
}

function isAboveStory(line: Line, next: Line | undefined): boolean {
  const { kind } = line.reading;
  if (kind === "credit" || isDateLine(line.text)) return true;
  return next !== undefined && isCaptionOf(line, next);
}

function takeDek(queue: Line[], names: Names): string | null {
  if (isDek(queue, false)) return queue.shift()?.text ?? null;
  takeNames(queue, names);
  const at = queue.findIndex(({ reading }) => reading.kind !== "credit");
  return at >= 0 && isDek(queue.slice(at), true) ? (queue.splice(at, 1)[0]?.text ?? null) : null;
}

function takeHeadline(queue: Line[]): string | null {
  const [first, ...others] = queue;
  if (first?.reading.kind !== "text" || countWords(first.text) > LONGEST_HEADLINE) return null;
  // A sentence by itself is the story, be it ever so short.
  if (others.length === 0 && /[.…]$/u.test(first.text)) return null;
  queue.shift();
  return first.text;
}

/** A few words in capitals above a line that can be the headline. */
function isKicker([first, second, third]: readonly Line[]): boolean {
  if (first?.reading.kind !== "text" || second?.reading.kind !== "text") return false;
  if (third === undefined || countWords(first.text) > LONGEST_KICKER) return false;
  const capitals = /\p{Lu}/u.test(first.text) && first.text === first.text.toUpperCase();
  const smaller = second.text !== second.text.toUpperCase();
  return capitals && smaller && countWords(second.text) <= LONGEST_HEADLINE;
}

/**
 * Whether the line under the headline is the dek: it stands before the credit of the lead photo or
 * before the byline, or it is short and the story follows. Under a byline or a photo it is a
 * dek only where it ends as no sentence does, since there the story begins.
 */
function isDek([line, next, afterNext]: readonly Line[], below: boolean): boolean {
  if (line?.reading.kind !== "text" || next === undefined) return false;
  const words = countWords(line.text);
  if (words > LONGEST_DEK || splitDateline(line.text) !== null) return false;
  const isSentence = /[.!?…]["”»)]?$/u.test(line.text);
  if (below) return !isSentence && words <= SHORT_DEK && next.reading.kind !== "item";
  if (next.reading.kind === "byline" || next.reading.kind === "credit") return true;
  if (next.reading.kind !== "text") return false;
  if (afterNext?.reading.kind === "credit" && isCaptionOf(next, afterNext)) return true;
  return words <= SHORT_DEK && afterNext !== undefined && !/^["“„«]/u.test(line.text);
}

const LARGEST_CAPTION_GROUP = 3;

/** A caption stands directly above its credit, with no blank line between. */
export function isCaptionOf(line: Line, credit: Line): boolean {
  return (
    line.reading.kind === "text" &&
    credit.reading.kind === "credit" &&
    credit.reading.caption === null &&
    line.group === credit.group &&
    line.groupSize <= LARGEST_CAPTION_GROUP &&
    countWords(line.text) <= LONGEST_DEK
  );
}
