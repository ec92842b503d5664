import { quotationsIn } from "../text/quotations.ts";
import type { StyleHit, StyleRule } from "./style-rule.ts";

/** Where a line stands, as far as rules ask. */
export interface StyleLine {
  readonly text: string;
  /** All of it is somebody's own words, e.g. a block quote. */
  readonly isQuotation: boolean;
}

export type StyleMatcher = (line: StyleLine) => StyleHit[];

interface Phrase {
  readonly rule: StyleRule;
  /** Its words as the line's are compared. */
  readonly words: readonly string[];
  readonly written: string;
  readonly replacement: string | null;
}

/**
 * Holds lines against rules. All words of all rules are looked up at once, so that five hundred rules
 * cost hardly more than five; only patterns are tried one by one.
 */
export function styleMatcher(rules: readonly StyleRule[]): StyleMatcher {
  const phrases = Map.groupBy(rules.flatMap(phrasesOf), ({ words }) => words[0] ?? "");
  for (const [first, found] of phrases) {
    phrases.set(
      first,
      [...found].sort((a, b) => b.words.length - a.words.length),
    );
  }
  const patterns = rules.flatMap((rule) =>
    rule.pattern === null
      ? []
      : [{ rule, regex: new RegExp(rule.pattern, rule.matchCase ? "gu" : "giu") }],
  );
  return ({ text, isQuotation }) => {
    const hits = [
      ...inWords(text, phrases),
      ...patterns.flatMap(({ rule, regex }) => inPattern(text, rule, regex)),
    ];
    return hits.length === 0 ? hits : apart(outsideQuotations(hits, text, isQuotation));
  };
}

/** The rules that go for an article of this language and section. */
export function rulesFor(
  rules: readonly StyleRule[],
  { language, section }: { readonly language: string | null; readonly section: string | null },
): StyleRule[] {
  const tag = (language ?? "en").toLowerCase();
  const own = section?.trim().toLowerCase() ?? null;
  return rules.filter((rule) => {
    const asked = rule.language?.toLowerCase();
    const isSpoken = asked === undefined || tag === asked || tag.startsWith(`${asked}-`);
    return isSpoken && (rule.desk === null || rule.desk.toLowerCase() === own);
  });
}

const WORD = /[\p{L}\p{N}\p{M}]{1,80}(?:['’-][\p{L}\p{N}\p{M}]{1,80}){0,12}/gu;

function phrasesOf(rule: StyleRule): Phrase[] {
  return rule.words.flatMap((written, at) => {
    const words = [...written.matchAll(WORD)].map(([word]) => plain(word));
    const replacement = rule.replace[rule.replace.length === 1 ? 0 : at] ?? null;
    return words.length === 0 ? [] : [{ rule, words, written, replacement }];
  });
}

const plain = (word: string) => word.toLowerCase().replaceAll("’", "'");

function inWords(text: string, phrases: ReadonlyMap<string, readonly Phrase[]>): StyleHit[] {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    word: plain(word),
    start: index,
    end: index + word.length,
  }));
  return words.flatMap(({ word, start }, at) =>
    (phrases.get(word) ?? []).flatMap((phrase): StyleHit[] => {
      const last = words[at + phrase.words.length - 1];
      if (last === undefined || !stands(phrase, words, at, text)) return [];
      const found = text.slice(start, last.end);
      const { rule, replacement, written } = phrase;
      if (rule.matchCase && found !== written) return [];
      const worn = replacement === null ? null : inCase(replacement, found, written);
      return [{ rule, start, end: last.end, replacement: worn }];
    }),
  );
}

interface Placed {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function stands({ words }: Phrase, line: readonly Placed[], at: number, text: string): boolean {
  return words.every((word, offset) => {
    const here = line[at + offset];
    const before = line[at + offset - 1];
    if (here?.word !== word) return false;
    return offset === 0 || /^[ \u00a0\n]$/u.test(text.slice(before?.end, here.start));
  });
}

function inPattern(text: string, rule: StyleRule, regex: RegExp): StyleHit[] {
  return [...text.matchAll(regex)].map((match) => {
    const [found] = match;
    const [written] = rule.replace;
    const filled = written?.replace(
      /\$([1-9])/gu,
      (_, group: string) => match[Number(group)] ?? "",
    );
    const replacement = filled === undefined ? null : inCase(filled, found, filled);
    return { rule, start: match.index, end: match.index + found.length, replacement };
  });
}

/** A replacement at the start of a sentence begins as what it replaces did. */
function inCase(replacement: string, found: string, written: string): string {
  const [first = ""] = found;
  const isCapital = /^\p{Lu}/u.test(first) && !/^\p{Lu}/u.test(written);
  return isCapital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

function outsideQuotations(hits: StyleHit[], text: string, isQuotation: boolean): StyleHit[] {
  if (hits.every(({ rule }) => rule.inQuotations)) return hits;
  const quotations = isQuotation ? [{ start: 0, end: text.length }] : quotationsIn(text);
  return hits.filter(
    ({ rule, start }) =>
      rule.inQuotations || !quotations.some((one) => one.start <= start && start < one.end),
  );
}

/** In order; of two that share words the longer one stands. */
function apart(hits: StyleHit[]): StyleHit[] {
  const length = ({ start, end }: StyleHit) => end - start;
  const kept: StyleHit[] = [];
  for (const hit of hits.toSorted((a, b) => length(b) - length(a) || a.start - b.start)) {
    if (!kept.some(({ start, end }) => hit.start < end && start < hit.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
