import { plainSpaces } from "../../text/spaces.ts";

const MOST_TAGS = 50;

/** Tags as Word's one line of keywords. */
export function keywordsOf(tags: readonly string[]): string {
  return tags.join(", ");
}

/** Such a line as tags, each once. */
export function keywordsIn(line: string): string[] {
  const words = line.split(/[,;]/u).map(plainSpaces);
  return [...new Set(words.filter((one) => one !== ""))].slice(0, MOST_TAGS);
}
