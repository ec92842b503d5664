import { assertNever } from "../../../shared/assert-never.ts";
import { patternFault } from "../../../shared/house-style/pattern-fault.ts";
import type { RuleFault } from "../../../shared/house-style/rule-faults.ts";
import type { StyleRule } from "../../../shared/house-style/style-rule.ts";
import { say } from "../../../shared/words/say.ts";

/** What is wrong with a rule, and what to do, for the field that it is told at. */
export function faultSentence({ pattern }: StyleRule, fault: RuleFault): string {
  switch (fault) {
    case "noWords":
      return say("Write what the rule looks for.");
    case "pattern":
      return patternFault(pattern ?? "") ?? "";
    case "replaceCount":
      return say("Write one replacement for all, or as many lines as there are words.");
    case "noWhy":
      return say("Write why, in a sentence.");
    case "noExample":
      return say("Write a sentence in which the rule finds something.");
    case "exampleMissed":
      return say("The rule finds nothing in this sentence. Change one of them.");
    case "fineFound":
      return say("The rule finds something in this sentence, too. Change one of them.");
    default:
      return assertNever(fault);
  }
}
