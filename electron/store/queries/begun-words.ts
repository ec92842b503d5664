import type { Store } from "../store.ts";

/** The words of the search index in order; made by `openStore` in each reading connection. */
export const WORD_LIST =
  "CREATE VIRTUAL TABLE temp.word_list USING fts5vocab (main, full_text, instance)";

/** Lengths whose begun words the index knows by themselves (`prefix` of `full_text`). */
const INDEXED_LENGTH = 3;
/** More words than these are left to FTS5, which gathers all their drafts before the first. */
const MOST = 200;
/** Sorts after every word that goes on. */
const AFTER_ALL = "\u{10ffff}";
/** Sorts before every letter a word could go on with. */
const AFTER_WORD = "char(1)";

/** The words that a beginning may stand for. */
export type BegunWords =
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** The index answers by the beginning itself. */
  | { readonly kind: "indexed" }
  /** Too many to name. */
  | { readonly kind: "many" };

/**
 * The words of the index that begin so, for a search that then need not gather every draft with any
 * of them before it answers. Leaps from word to word, whatever many drafts have each.
 */
export function begunWords(store: Store, start: string): BegunWords {
  if ([...start].length <= INDEXED_LENGTH) return { kind: "indexed" };
  if (!store.readonly) return { kind: "many" };
  const words = store.all<{ term: string }>(LEAPS, start, `${start}${AFTER_ALL}`, MOST + 1);
  if (words.length > MOST) return { kind: "many" };
  return { kind: "words", words: words.map(({ term }) => term) };
}

const next = (from: string) =>
  `(SELECT term FROM temp.word_list WHERE term >= ${from} AND term < stretch.until LIMIT 1)`;

const LEAPS = `
  WITH RECURSIVE stretch (start, until) AS (VALUES (?, ?)),
    begun (term) AS (
      SELECT ${next("stretch.start")} FROM stretch
      UNION ALL
      SELECT ${next(`begun.term || ${AFTER_WORD}`)} FROM begun, stretch WHERE begun.term IS NOT NULL
      LIMIT ?)
  SELECT term FROM begun WHERE term IS NOT NULL`;
