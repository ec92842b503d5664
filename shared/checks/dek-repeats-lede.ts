import { plainText } from "../article/article.ts";
import { say } from "../words/say.ts";
import type { Rule } from "./finding.ts";

/** So much of the dek's words, in this order, at the head of the first paragraph is a repetition. */
const MOST_SHARED = 0.7;
const FEWEST_WORDS = 5;

/** A dek that tells what the first paragraph tells in the same words. */
export const dekRepeatsLede: Rule = ({ dek, body }) => {
  const lede = body.find(({ type }) => type === "paragraph");
  if (dek === null || lede === undefined) return [];
  const words = wordsOf(dek);
  if (words.length < FEWEST_WORDS) return [];
  const ledeWords = wordsOf(plainText(lede.content ?? []));
  if (inOrder(words, ledeWords) < words.length * MOST_SHARED) return [];
  return [
    {
      rule: "dekRepeatsLede",
      severity: "WARN",
      message: say("The dek says what the first paragraph says, in the same words."),
      fix: say("Tell in the dek what the first paragraph leaves open."),
      block: null,
      field: "dek",
    },
  ];
};

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many of the words stand in the other text in their own order, not more than two words apart. */
function inOrder(words: readonly string[], text: readonly string[]): number {
  let at = 0;
  let count = 0;
  for (const word of words) {
    const found = text.indexOf(word, at);
    if (found === -1 || (count > 0 && found - at > 2)) continue;
    at = found + 1;
    count += 1;
  }
  return count;
}
