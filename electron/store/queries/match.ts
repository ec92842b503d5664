import type { SearchTerm } from "../../../shared/text/search-query.ts";
import type { Store } from "../store.ts";
import { begunWords } from "./begun-words.ts";
import type { SearchField } from "./search-texts.ts";

/** What FTS5 is asked. */
export interface Match {
  readonly expression: string;
  /** How much one draft takes to be asked by itself, in words that are looked up for it. */
  readonly lookups: number;
}

/** The terms as FTS5 reads them: phrases, all of which must be found, in whatever field. */
export function matchOf(store: Store, terms: readonly SearchTerm[]): Match {
  const asked = terms.map((term) => phrasesOf(store, term));
  return {
    expression: asked.map(({ phrases }) => `(${phrases.join(" OR ")})`).join(" AND "),
    lookups: asked.reduce((sum, { lookups }) => sum + lookups, 0),
  };
}

/** A begun word as the words that it may be, where they are few. */
function phrasesOf(store: Store, { words, isPrefix }: SearchTerm) {
  const before = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  if (!isPrefix) return { phrases: [phrase(words)], lookups: words.length };
  const begun = begunWords(store, last);
  if (begun.kind === "indexed") return { phrases: [`${phrase(words)}*`], lookups: words.length };
  if (begun.kind === "many") {
    return { phrases: [`${phrase(words)}*`], lookups: Number.POSITIVE_INFINITY };
  }
  const phrases = begun.words.map((word) => phrase([...before, word]));
  // A word that nothing begins with is looked for all the same: FTS5 takes no empty expression.
  return phrases.length === 0
    ? { phrases: [phrase(words)], lookups: 1 }
    : { phrases, lookups: phrases.length * words.length };
}

function phrase(words: readonly string[]): string {
  return `"${words.join(" ")}"`;
}

/** The same, found in these fields alone. */
export function inFields(fields: readonly SearchField[], match: Match): Match {
  return { ...match, expression: `{${fields.join(" ")}} : (${match.expression})` };
}
