import { hitMessage } from "../house-style/hit-message.ts";
import type { WordHit, WordLine } from "../house-style/word-hit.ts";
import { quotationsIn } from "../text/quotations.ts";
import { isNoProse } from "./no-prose.ts";

/** What a checker finds in a line, in UTF-16 units. */
export interface Lint {
  /** The checker's own name of the rule; "spelling" for a word that it does not know. */
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly replacements: readonly string[];
}

export const SPELLING = "spelling";
const MOST_OFFERED = 5;
const NO_LETTER = "\ufffc";

/**
 * Findings in a line as they are told. How somebody speaks is theirs, so grammar within a quotation is
 * left alone; how a word of it is spelt is the writer's.
 */
export function toldLints({ text, isQuotation }: WordLine, lints: readonly Lint[]): WordHit[] {
  const quotations = isQuotation ? [{ start: 0, end: text.length }] : quotationsIn(text);
  return lints.flatMap((lint) => {
    const words = text.slice(lint.start, lint.end);
    const within = quotations.some(({ start, end }) => start <= lint.start && lint.start < end);
    const isSpelling = lint.rule === SPELLING;
    const isNoWord = isSpelling && (!isPlainWord(words) || isNoProse(text, lint.start, lint.end));
    if (words.includes(NO_LETTER) || isNoWord || (within && !isSpelling)) return [];
    return [told(lint, words)];
  });
}

function told({ rule, start, end, message, replacements }: Lint, words: string): WordHit {
  const check = rule === SPELLING ? "spelling" : "grammar";
  return {
    check,
    rule,
    severity: "WARN",
    start,
    end,
    message: hitMessage({ check, message: `“${words}”: ${message}`, replacements: [] }, words),
    why: null,
    example: null,
    replacements: [...new Set(replacements)].slice(0, MOST_OFFERED),
  };
}

/** Initials, numbers, addresses and model names are not spelt; one letter is no word. */
function isPlainWord(words: string): boolean {
  const bare = words.replace(/['’]s$/u, "");
  return !/[\p{N}@/_.]/u.test(words) && /\p{Ll}/u.test(bare) && bare.length > 1 && !isCamel(bare);
}

const isCamel = (word: string): boolean => /\p{Ll}\p{Lu}/u.test(word);
