import type { TextLine } from "../checks/lines.ts";
import { perPart } from "../checks/per-part.ts";
import type { WordFinding } from "../checks/word-finding.ts";
import { capitals, isSentenceStart } from "./capitals.ts";
import { isAmong } from "./dictionary.ts";

const capitalsOf = perPart(({ text }: TextLine) => capitals(text));

/**
 * What is left of findings when the article's names are spared: those that are listed with it, words
 * that stand with a capital within a sentence somewhere, and their genitives. A capital does not
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
  return findings.filter((finding) => {
    if (finding.hit.check !== "spelling") return true;
    const word = finding.place?.words ?? "";
    if (isAmong(listed, word)) return false;
    if (!/^\p{Lu}/u.test(word)) return true;
    if (finding.hit.replacements.some((known) => isSwap(word, known))) return true;
    const text = texts.get(placeOf({ ...finding, index: finding.place?.line ?? 0 })) ?? "";
    return isSentenceStart(text, finding.hit.start) && !isAmong(within, word);
  });
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
