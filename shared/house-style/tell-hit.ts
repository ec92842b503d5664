import { hitMessage } from "./hit-message.ts";
import type { StyleHit } from "./style-rule.ts";
import type { WordHit } from "./word-hit.ts";

/** A hit as it is told to people and programs. */
export function tellHit({ rule, start, end, replacement }: StyleHit, text: string): WordHit {
  const words = text.slice(start, end);
  const check = "houseStyle";
  const replacements = replacement === null ? [] : [replacement];
  return {
    check,
    rule: rule.id,
    severity: rule.severity,
    start,
    end,
    message: hitMessage({ check, message: "", replacements }, words),
    why: rule.why,
    example: rule.fine,
    replacements,
  };
}
