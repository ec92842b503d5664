import { matchScore } from "../../../shared/text/match.ts";
import { type Entry, SECTIONS } from "./entry.ts";

type Found = Pick<Entry, "section" | "label" | "about" | "words" | "lines">;

/** The entries that answer to what was typed, in their order: by label, explanation or likely words. */
export function findSettings<One extends Found>(entries: readonly One[], typed: string): One[] {
  return entries.filter((entry) => {
    const text = [entry.label, SECTIONS[entry.section], entry.words, entry.about ?? ""].join(" ");
    return [text, ...(entry.lines ?? [])].some((line) => matchScore(line, typed) !== null);
  });
}
