import { HEADING_LEVELS } from "../article/nodes/heading.ts";
import type { Audit } from "./audit.ts";

const [UPPERMOST, , DEEPEST] = HEADING_LEVELS;

/** The level nearest to a file's that a heading of an article can have; a change is noted at its words. */
export function headingLevel(written: number, words: string, audit: Audit): number {
  const level = Math.min(Math.max(written, UPPERMOST), DEEPEST);
  if (level !== written && words.trim() !== "") audit.note("headingLevel", words, words);
  return level;
}
