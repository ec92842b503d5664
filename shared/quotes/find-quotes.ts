import { quotationsIn } from "../text/quotations.ts";
import { speakerAround } from "./speaker.ts";

/** One text of an article, in reading order. */
export interface QuoteLine {
  readonly text: string;
  /** `block`: all of it is a quotation, as in a block quote or a pull quote. */
  readonly kind: "text" | "block";
  /** Who is named beside it, as with a pull quote. */
  readonly attribution?: string | null;
}

/** A stretch of one line, by its place among them. */
interface Piece {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Words given as somebody's own. */
export interface Quote {
  /** Without its marks; paragraphs of one quotation are parted by a line's end. */
  readonly text: string;
  readonly speaker: string | null;
  /** A few words within somebody else's sentence. */
  readonly isPartial: boolean;
  /** Where it stands, its marks included; more than one where it goes over paragraphs. */
  readonly pieces: readonly Piece[];
}

/** Fewer words than that within a sentence are no statement. */
const PARTIAL_WORDS = 5;

/** Every quotation of these lines, in order. */
export function findQuotes(lines: readonly QuoteLine[]): Quote[] {
  const quotes: Quote[] = [];
  let isOpen = false;
  for (const [line, given] of lines.entries()) {
    const found = quotesIn(given, line);
    for (const [index, { quote, goesOn }] of found.entries()) {
      const last = quotes.at(-1);
      const isNext = isOpen && index === 0 && given.kind === "text" && quote.pieces[0]?.from === 0;
      if (isNext && last !== undefined) quotes[quotes.length - 1] = joined(last, quote);
      else quotes.push(quote);
      isOpen = goesOn;
    }
    if (found.length === 0 && given.text.trim() !== "") isOpen = false;
  }
  return quotes;
}

/** Those of one line; the last may go on in the next. */
function quotesIn({ text, kind, attribution = null }: QuoteLine, line: number) {
  const found = kind === "block" ? whole(text) : quotationsIn(text);
  return found.flatMap(({ start, end }) => {
    const words = withoutMarks(text.slice(start, end));
    if (words === "") return [];
    const quote: Quote = {
      text: words,
      speaker: attribution ?? speakerAround(text.slice(0, start), text.slice(end)),
      isPartial: isPartial(words, kind),
      pieces: [{ line, from: start, to: end }],
    };
    return [{ quote, goesOn: kind === "text" && isLeftOpen(text, start, end) }];
  });
}

function joined(quote: Quote, next: Quote): Quote {
  return {
    text: `${quote.text}\n${next.text}`,
    speaker: quote.speaker ?? next.speaker,
    isPartial: false,
    pieces: [...quote.pieces, ...next.pieces],
  };
}

const whole = (text: string) => (text.trim() === "" ? [] : [{ start: 0, end: text.length }]);

const MARKS =
  /^[\s“”„‟«»‹›‚‘’"'「」『』《》]+|(?<![\s“”„‟«»‹›‚‘’"'「」『』《》])[\s“”„‟«»‹›‚‘’"'「」『』《》]+$/gu;
const CLOSING = /[“”«»‹›‘’"'」』》]$/u;

const withoutMarks = (text: string) => text.replace(MARKS, "");

/** Nothing closed it before the paragraph ended. */
const isLeftOpen = (text: string, start: number, end: number) =>
  end === text.length && !CLOSING.test(text.slice(start + 1, end).trimEnd());

function isPartial(words: string, kind: QuoteLine["kind"]): boolean {
  if (kind === "block") return false;
  const count = words.split(/\s+/u).length;
  return count < PARTIAL_WORDS && !/[.!?…。！？,]$/u.test(words);
}
