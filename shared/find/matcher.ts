import { quotationsIn } from "../text/quotations.ts";
import { foldAccents, withoutAccents } from "./folded.ts";
import { boundariesOf } from "./graphemes.ts";
import type { FindQuery, Match, Matcher } from "./query.ts";

/** Somebody's pattern is none; the sentence says what is wrong with it. */
export class BadPattern extends RangeError {}

/** Throws {@link BadPattern} where the pattern cannot be read. An empty one finds nothing. */
export function matcherOf(query: FindQuery): Matcher {
  if (query.text === "") return () => [];
  const pattern = patternOf(query);
  return (text) => {
    const isBoundary = boundariesOf(text);
    const quoted = query.skipsQuotations ? quotationsIn(text) : [];
    return allOf(pattern, text, query).filter(
      ({ from, to }) =>
        isBoundary(from) &&
        isBoundary(to) &&
        (!query.wholeWord || isWhole(text, from, to)) &&
        !quoted.some(({ start, end }) => from < end && to > start),
    );
  };
}

/**
 * Whether a text can have a hit in any of its lines: never false where {@link matcherOf} finds
 * something, sooner answered, and for queries that are no regular expression.
 */
export function sieveOf(query: FindQuery): (text: string) => boolean {
  // Headline and dek are kept without the spaces around them.
  const pattern = patternOf({ ...query, isRegex: false, text: query.text.trim() });
  const folded = query.matchAccents ? (text: string) => text : withoutAccents;
  return (text) => folded(text).search(pattern) >= 0;
}

function patternOf({ text, isRegex, matchCase, matchAccents }: FindQuery): RegExp {
  const sought = matchAccents ? text : withoutAccents(text);
  const source = isRegex ? sought : sought.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
  try {
    return new RegExp(source, matchCase ? "dgmu" : "dgimu");
  } catch (error) {
    throw new BadPattern(sentenceOf(error));
  }
}

function sentenceOf(error: unknown): string {
  const said = error instanceof Error ? error.message : "";
  const [, why = "it cannot be read"] = /:\s*([^:]+)$/u.exec(said) ?? [];
  return `This is no regular expression: ${why.toLowerCase()}. Nothing was changed. Correct it, or switch regular expressions off.`;
}

function allOf(pattern: RegExp, text: string, { matchAccents }: FindQuery): Match[] {
  const folded = matchAccents ? { text, starts: null } : foldAccents(text);
  const back = (at: number) => (folded.starts === null ? at : (folded.starts[at] ?? text.length));
  const original = (indices: readonly [number, number] | undefined) =>
    indices === undefined ? undefined : text.slice(back(indices[0]), back(indices[1]));
  return [...folded.text.matchAll(pattern)].flatMap((match) => {
    const [whole, ...groups] = match.indices ?? [];
    if (whole === undefined || whole[0] === whole[1]) return [];
    const named = Object.entries(match.indices?.groups ?? {});
    return {
      from: back(whole[0]),
      to: back(whole[1]),
      groups: groups.map(original),
      named: Object.fromEntries(named.map(([name, at]) => [name, original(at)])),
    };
  });
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** No word goes on beyond an end that is one's own. */
function isWhole(text: string, from: number, to: number): boolean {
  const goesOn = (before: string, after: string) => WORD.test(before) && WORD.test(after);
  return (
    !goesOn(lastCharacter(text.slice(0, from)), firstCharacter(text.slice(from))) &&
    !goesOn(lastCharacter(text.slice(0, to)), firstCharacter(text.slice(to)))
  );
}

const firstCharacter = (text: string) => String.fromCodePoint(text.codePointAt(0) ?? 32);
const lastCharacter = (text: string) => [...text.slice(-2)].at(-1) ?? " ";
