import { bodyWords } from "../article/words.ts";
import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";

/** How far from the planned length is near enough: this part of it, and never fewer words than that. */
const NEAR = 0.1;
const NEAR_WORDS = 10;

/** Much longer or shorter than was planned; an article without a plan is as long as it is. */
export const length: Rule = ({ plannedLength, body }) => {
  if (plannedLength === null) return [];
  const words = bodyWords(body);
  const over = words - plannedLength;
  if (Math.abs(over) <= Math.max(plannedLength * NEAR, NEAR_WORDS)) return [];
  return [over > 0 ? tooLong(words, plannedLength) : tooShort(words, plannedLength)];
};

const tooLong = (words: number, planned: number): Found => ({
  rule: "tooLong",
  severity: "WARN",
  message: say(
    "{words, plural, one {# word} other {# words}} long, {over, plural, one {# word} other {# words}} over the planned {planned, plural, one {# word} other {# words}}.",
    { words, over: words - planned, planned },
  ),
  fix: say("Cut it, or plan another length."),
  block: null,
  field: "plannedLength",
});

const tooShort = (words: number, planned: number): Found => ({
  rule: "tooShort",
  severity: "WARN",
  message: say(
    "{words, plural, one {# word} other {# words}} long, {short, plural, one {# word} other {# words}} short of the planned {planned, plural, one {# word} other {# words}}.",
    { words, short: planned - words, planned },
  ),
  fix: say("Write on, or plan another length."),
  block: null,
  field: "plannedLength",
});
