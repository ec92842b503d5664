import { styleMatcher } from "./match-rules.ts";
import { patternFault } from "./pattern-fault.ts";
import type { StyleRule } from "./style-rule.ts";

/** What of a rule can be wrong, by the field that it is told at. */
export type RuleFault =
  | "noWords"
  | "pattern"
  | "replaceCount"
  | "noWhy"
  | "noExample"
  | "exampleMissed"
  | "fineFound";

/** What stands against a rule that somebody writes; empty where it may be kept. */
export function ruleFaults(rule: StyleRule): RuleFault[] {
  const { words, pattern, replace, why, example, fine } = rule;
  const isEmpty = pattern === null ? words.length === 0 : pattern === "";
  const isBroken = pattern !== null && pattern !== "" && patternFault(pattern) !== null;
  const places = pattern === null ? words.length : 1;
  const found = (text: string) => styleMatcher([rule])({ text, isQuotation: false }).length > 0;
  const faults: readonly (readonly [RuleFault, boolean])[] = [
    ["noWords", isEmpty],
    ["pattern", isBroken],
    ["replaceCount", replace.length > 1 && replace.length !== places],
    ["noWhy", why === ""],
    ["noExample", example === ""],
    ["exampleMissed", !isEmpty && !isBroken && example !== "" && !found(example)],
    ["fineFound", !isEmpty && !isBroken && fine !== null && found(fine)],
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => fault);
}
