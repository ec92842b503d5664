import type { WordHit, WordLine } from "../../../shared/house-style/word-hit.ts";
import type { Checker } from "../../../shared/spelling/checker-of.ts";
import { isAmong } from "../../../shared/spelling/dictionary.ts";
import { type Lint, toldLints } from "../../../shared/spelling/told-lint.ts";
import { deskWords, dictionaryStamp } from "./desk-dictionary.ts";
import { englishLints } from "./english.ts";
import { unknownWords } from "./hunspell.ts";
import type { SpellingFound, SpellingOrder } from "./speller-thread.ts";

/** Lines whose findings are kept: a long article's, and those of a few others. */
const MOST_KEPT = 20_000;

const kept = new Map<string, readonly WordHit[]>();

/** Spelling and grammar of each line. A line that was looked at before costs nothing. */
export async function spellWords(order: SpellingOrder): Promise<SpellingFound> {
  const { checker, dictionary } = order;
  const stamp = JSON.stringify([checker, await dictionaryStamp(dictionary)]);
  const own = await deskWords(dictionary);
  const lines: (readonly WordHit[])[] = [];
  for (const line of order.lines) lines.push(leaveOut(await hitsIn(line, checker), line, own));
  return { stamp, lines };
}

function leaveOut(
  hits: readonly WordHit[],
  { text }: WordLine,
  own: ReadonlySet<string>,
): readonly WordHit[] {
  if (hits.length === 0 || own.size === 0) return hits;
  return hits.filter(
    ({ check, start, end }) => check !== "spelling" || !isAmong(own, text.slice(start, end)),
  );
}

async function hitsIn(line: WordLine, checker: Checker): Promise<readonly WordHit[]> {
  const which = checker.kind === "english" ? checker.dialect : checker.name;
  const key = `${which} ${line.isQuotation ? "q" : "t"}${line.text}`;
  const before = kept.get(key);
  if (before !== undefined) return before;
  const found = toldLints(line, await lintsOf(line.text, checker));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, found);
  return found;
}

/** Nothing is started for a line without a word. */
async function lintsOf(text: string, checker: Checker): Promise<Lint[]> {
  if (!/\p{L}{2}/u.test(text)) return [];
  return checker.kind === "english"
    ? englishLints(text, checker.dialect)
    : unknownWords(text, checker.name);
}
