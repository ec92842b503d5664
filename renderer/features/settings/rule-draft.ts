import type { ListedRule } from "../../../shared/contract/house-style.ts";
import type { StyleRule } from "../../../shared/house-style/style-rule.ts";
import { toSlug } from "../../../shared/text/slug.ts";

/** What is done about the words of a rule: others are written, they go, or a person has to say. */
export type Remedy = "replace" | "takeOut" | "tell";

/** A rule while somebody writes it: lists are texts, a line each. */
export interface RuleDraft
  extends Pick<StyleRule, "severity" | "matchCase" | "inQuotations" | "why" | "example"> {
  readonly isPattern: boolean;
  readonly words: string;
  readonly pattern: string;
  readonly remedy: Remedy;
  readonly replace: string;
  readonly fine: string;
  readonly desk: string;
  readonly language: string;
}

export const NEW_RULE: RuleDraft = {
  isPattern: false,
  words: "",
  pattern: "",
  remedy: "replace",
  replace: "",
  why: "",
  example: "",
  fine: "",
  severity: "WARN",
  matchCase: false,
  inQuotations: false,
  desk: "",
  language: "",
};

export function draftOf(rule: StyleRule): RuleDraft {
  const { severity, matchCase, inQuotations, why, example, pattern, replace } = rule;
  return {
    severity,
    matchCase,
    inQuotations,
    why,
    example,
    isPattern: pattern !== null,
    words: rule.words.join("\n"),
    pattern: pattern ?? "",
    remedy: remedyOf(replace),
    replace: replace.join("\n"),
    fine: rule.fine ?? "",
    desk: rule.desk ?? "",
    language: rule.language ?? "",
  };
}

function remedyOf(replace: readonly string[]): Remedy {
  if (replace.length === 0) return "tell";
  return replace.every((words) => words === "") ? "takeOut" : "replace";
}

/** The rule that is written; `first` is the one that it takes the place of, null for a new one. */
export function ruleOf(
  draft: RuleDraft,
  first: StyleRule | null,
  rules: readonly ListedRule[],
): StyleRule {
  const words = draft.isPattern ? [] : linesOf(draft.words);
  return {
    id: first?.id ?? newId(words[0] ?? draft.why, rules),
    file: first?.file ?? "",
    words,
    pattern: draft.isPattern ? draft.pattern : null,
    replace: replaceOf(draft),
    why: draft.why.trim(),
    example: draft.example.trim(),
    fine: draft.fine.trim() || null,
    severity: draft.severity,
    matchCase: draft.matchCase,
    inQuotations: draft.inQuotations,
    desk: draft.desk.trim() || null,
    language: draft.language.trim() || null,
    off: first?.off ?? false,
  };
}

function replaceOf({ remedy, replace }: RuleDraft): readonly string[] {
  if (remedy === "takeOut") return [""];
  return remedy === "tell" ? [] : linesOf(replace);
}

const linesOf = (text: string): string[] =>
  text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));

/** By its first words, as far as no rule is called that. */
function newId(words: string, rules: readonly ListedRule[]): string {
  const taken = new Set(rules.map(({ id }) => id));
  const slug = toSlug(words)
    .replace(/[^a-z0-9-]+/gu, "")
    .replace(/^-+/u, "")
    .slice(0, 40);
  const base = slug === "" ? "rule" : slug;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
