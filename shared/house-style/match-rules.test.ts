import { expect, it } from "vitest";
import { rulesFor, styleMatcher } from "./match-rules.ts";
import { readRules } from "./read-rules.ts";
import type { StyleRule } from "./style-rule.ts";

const rule = (given: Partial<StyleRule>): StyleRule => ({
  id: "r",
  file: "ours",
  words: [],
  pattern: null,
  replace: [],
  why: "So we write.",
  example: "",
  fine: null,
  severity: "WARN",
  matchCase: false,
  off: false,
  inQuotations: false,
  desk: null,
  language: null,
  ...given,
});
const hits = (rules: StyleRule[], text: string, isQuotation = false) =>
  styleMatcher(rules)({ text, isQuotation }).map(({ start, end, replacement }) => [
    text.slice(start, end),
    replacement,
  ]);

it("finds words and phrases whole, and gives each its own replacement in its case", () => {
  const own = rule({ words: ["prior to", "utilise"], replace: ["before", "use"] });
  expect(hits([own], "Prior to that, we utilise it; the priory, utilised.")).toEqual([
    ["Prior to", "Before"],
    ["utilise", "use"],
  ]);
  expect(hits([own], "Prior, to be sure.")).toEqual([]);
});

it("takes the longer of two that share words", () => {
  const short = rule({ id: "a", words: ["majority"] });
  const long = rule({ id: "b", words: ["the majority of"], replace: ["most"] });
  expect(hits([short, long], "The majority of boats; a majority.")).toEqual([
    ["The majority of", "Most"],
    ["majority", null],
  ]);
});

it("leaves quotations alone unless the rule asks for them", () => {
  const text = "He said: “We utilise it.” They utilise it.";
  const own = rule({ words: ["utilise"] });
  expect(hits([own], text)).toHaveLength(1);
  expect(hits([{ ...own, inQuotations: true }], text)).toHaveLength(2);
  expect(hits([own], "They utilise it.", true)).toEqual([]);
});

it("puts what a pattern found into the replacement", () => {
  const own = rule({ pattern: "\\b(\\d{1,2})th (May|June)\\b", replace: ["$1 $2"] });
  expect(hits([own], "On 5th May.")).toEqual([["5th May", "5 May"]]);
});

it("goes by language and section", () => {
  const english = rule({ id: "en", language: "en" });
  const british = rule({ id: "gb", language: "en-GB" });
  const sport = rule({ id: "sport", desk: "Sport" });
  const ids = (language: string | null, section: string | null) =>
    rulesFor([english, british, sport], { language, section }).map(({ id }) => id);
  expect(ids("en-GB", "sport")).toEqual(["en", "gb", "sport"]);
  expect(ids("en-US", "News")).toEqual(["en"]);
  expect(ids("de", null)).toEqual([]);
  expect(ids(null, null)).toEqual(["en"]);
});

const file = (lines: string) =>
  `title: Ours\nrules:\n  - id: a\n${lines}    why: So.\n    example: A word.\n`;

it.each([
  ["    words: a\n    pattern: b\n", /line 4, words: A rule has either/],
  ["    pattern: '('\n", /line 4, pattern: It is no regular/],
  ["    pattern: '(a+)+b'\n", /line 4, pattern: Say how many at most/],
  ["    pattern: '(a|b){2,9}c'\n", /line 4, pattern: Only one sign/],
  ["    pattern: '(a)\\1'\n", /line 4, pattern: It may not refer/],
  ["    pattern: 'a?'\n", /line 4, pattern: It would match nothing/],
  ["    pattern: 'ab{0,500}'\n", /line 4, pattern: A sign may be repeated/],
  ["    words: [a, b, c]\n    replace: [d, e]\n", /line 5, replace: One replacement serves/],
  ["    word: a\n", /line 4, word: /],
])("says what is wrong and where in %j", (lines, sentence) => {
  expect(() => readRules(file(lines), "ours")).toThrow(sentence);
  expect(() => readRules(file(lines), "ours")).toThrow(/^The house-style file ours\.yaml is wrong/);
});
