import {
  rulesFor,
  type StyleMatcher,
  styleMatcher,
} from "../../../shared/house-style/match-rules.ts";
import { tellHit } from "../../../shared/house-style/tell-hit.ts";
import type { WordHit, WordLine } from "../../../shared/house-style/word-hit.ts";
import type { WordsFound, WordsOrder } from "./checker-thread.ts";
import { readHouseStyle, styleStamp } from "./style-files.ts";

/** Lines whose hits are kept: a long article's, and those of a few others. */
const MOST_KEPT = 20_000;

interface Kept {
  readonly stamp: string;
  readonly match: StyleMatcher;
  readonly wrong: readonly string[];
  readonly hits: Map<string, readonly WordHit[]>;
}

let kept: Kept | null = null;

/** What house style finds in each line. A line that was looked at before costs nothing. */
export async function checkWords({ lines, ...order }: WordsOrder): Promise<WordsFound> {
  const { folders, language, section } = order;
  const files = await styleStamp(folders);
  const stamp = JSON.stringify([folders, files, language, section]);
  if (kept?.stamp !== stamp) {
    const { rules, wrong } = await readHouseStyle(folders);
    const match = styleMatcher(
      rulesFor(
        rules.filter(({ off }) => !off),
        { language, section },
      ),
    );
    kept = { stamp, match, wrong, hits: new Map() };
  }
  const { match, hits, wrong } = kept;
  return { stamp, lines: lines.map((line) => hitsIn(line, match, hits)), wrong };
}

function hitsIn(line: WordLine, match: StyleMatcher, known: Kept["hits"]): readonly WordHit[] {
  const key = `${line.isQuotation ? "q" : "t"}${line.text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = match(line).map((hit) => tellHit(hit, line.text));
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, found);
  return found;
}
