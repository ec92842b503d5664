import { offPlan } from "../article/planned-length.ts";
import { bodyWords } from "../article/words.ts";
import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";

/** Much longer or shorter than was planned; an article without a plan is as long as it is. */
export const length: Rule = ({ plannedLength, body }) => {
  if (plannedLength === null) return [];
  const words = bodyWords(body);
  const off = offPlan(words, plannedLength);
  if (off === 0) return [];
  return [off > 0 ? tooLong(words, plannedLength) : tooShort(words, plannedLength)];
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
