import type { TextLine } from "../checks/lines.ts";
import { perPart } from "../checks/per-part.ts";
import type { WordFinding } from "../checks/word-finding.ts";
import { capitals, isSentenceStart } from "./capitals.ts";
import { bare, isAmong, plain } from "./dictionary.ts";

const capitalsOf = perPart(({ text }: TextLine) => capitals(text));

/**
 * What is left of findings when the article's names are spared: those that are listed with it, words
 * that stand with a capital within a sentence somewhere or more than once, and their genitives. A capital does not
 * spare a word in which two letters of a known one have changed places.
 */
export function withoutNames(
  findings: readonly WordFinding[],
  lines: readonly TextLine[],
  listed: ReadonlySet<string>,
): WordFinding[] {
  const spelt = findings.filter(({ hit }) => hit.check === "spelling");
  if (spelt.length === 0) return [...findings];
  const texts = new Map(lines.map((line) => [placeOf(line), line.text]));
  const within = new Set(lines.flatMap((line) => capitalsOf(line)));
  const standing = timesWithCapital(spelt);
  return findings.filter((finding) => {
    if (finding.hit.check !== "spelling") return true;
    const word = finding.place?.words ?? "";
    if (isAmong(listed, word)) return false;
    if (!/^\p{Lu}/u.test(word)) return true;
    if (finding.hit.replacements.some((known) => isSwap(word, known))) return true;
    if ((standing.get(plain(bare(word))) ?? 0) > 1) return false;
    const text = texts.get(placeOf({ ...finding, index: finding.place?.line ?? 0 })) ?? "";
    return isSentenceStart(text, finding.hit.start) && !isAmong(within, word);
  });
}

/** How often each unknown word stands there with a capital. */
function timesWithCapital(spelt: readonly WordFinding[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { place } of spelt) {
    const word = bare(place?.words ?? "");
    if (/^\p{Lu}/u.test(word)) times.set(plain(word), (times.get(plain(word)) ?? 0) + 1);
  }
  return times;
}

const placeOf = ({ block, field, index }: Pick<TextLine, "block" | "index"> & { field: unknown }) =>
  `${block} ${field} ${index}`;

/** Whether two letters side by side have changed places, in a word that is long enough to tell. */
function isSwap(word: string, known: string): boolean {
  const [a, b] = [word.toLowerCase(), known.toLowerCase()];
  if (a.length !== b.length || a.length < 6 || a === b) return false;
  const at = [...a].findIndex((_, index) => a[index] !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
