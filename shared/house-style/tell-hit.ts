import type { StyleHit } from "./style-rule.ts";
import type { WordHit } from "./word-hit.ts";

/** A hit as it is told to people and programs. */
export function tellHit({ rule, start, end, replacement }: StyleHit, text: string): WordHit {
  const words = text.slice(start, end);
  const instead = replacement === "" ? "leave it out" : `write “${replacement}”`;
  return {
    check: "houseStyle",
    rule: rule.id,
    severity: rule.severity,
    start,
    end,
    message: replacement === null ? `“${words}”` : `“${words}”: ${instead}.`,
    why: rule.why,
    example: rule.fine,
    replacements: replacement === null ? [] : [replacement],
  };
}
