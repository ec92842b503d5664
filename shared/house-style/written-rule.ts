import type { RuleInFile } from "./rule-file.ts";
import type { StyleRule } from "./style-rule.ts";

/** A rule as its file holds it: what goes without saying is left out. */
export function writtenRule(rule: StyleRule): RuleInFile {
  const { id, words, pattern, replace, why, example, fine, severity, desk, language } = rule;
  return {
    id,
    ...(pattern === null ? { words: oneOrMany(words) } : { pattern }),
    ...(replace.length === 0 ? {} : { replace: oneOrMany(replace) }),
    why,
    example,
    ...(fine === null ? {} : { fine }),
    ...(severity === "WARN" ? {} : { severity }),
    ...(rule.matchCase ? { matchCase: true } : {}),
    ...(rule.inQuotations ? { inQuotations: true } : {}),
    ...(desk === null ? {} : { desk }),
    ...(language === null ? {} : { language }),
    ...(rule.off ? { off: true } : {}),
  };
}

const oneOrMany = (list: readonly string[]): string | string[] =>
  list.length === 1 ? (list[0] ?? "") : [...list];
