import type { Override, Overrides } from "../../../shared/contract/exports.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { type Hold, OVERRIDE_NAMES } from "../../../shared/workflow/holds.ts";

/** What a person has said beforehand of what may stop an export. */
export interface Insistence extends Overrides {
  /** In spite of a TK. */
  readonly force: boolean;
}

export const NOT_INSISTED: Insistence = { force: false };

export function withOverride(before: Insistence, hold: Hold, override: Override): Insistence {
  return { ...before, [OVERRIDE_NAMES[hold]]: override };
}

/** What held the export back; null where nothing did that an override lets go. */
export function holdIn({ code }: Problem): Hold | null {
  if (code === "STORY_KILLED") return "kill";
  if (code === "EMBARGOED") return "embargo";
  if (code === "STYLE_HELD") return "style";
  if (code === "QUOTES_HELD") return "quotes";
  return code === "RIGHTS_HELD" ? "rights" : null;
}

export function isStop(problem: Problem): boolean {
  return problem.code === "STOPPED" || holdIn(problem) !== null;
}
