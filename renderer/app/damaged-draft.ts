import { draftIdOf } from "../../shared/contract/draft-id-of.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import type { Problem } from "../../shared/contract/problem.ts";

/** Whether the desk's database itself was found damaged, by what SQLite said. */
export function isDatabaseDamage({ code, data }: Problem): boolean {
  return code === "DESK_CORRUPT" && "sqlite" in data;
}

/** The draft that was refused for damage to its journal; null where the problem is another. */
export function damagedDraft(problem: Problem | null): DraftId | null {
  if (problem?.code !== "DESK_CORRUPT") return null;
  return draftIdOf(problem.data.draft);
}
