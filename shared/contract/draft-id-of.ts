import type { DraftId } from "./ids.ts";

/** A UUID of any version, or one of the two that are none: all zeros, all ones. */
const UUID =
  /^(?:[\da-fA-F]{8}-[\da-fA-F]{4}-[1-8][\da-fA-F]{3}-[89abAB][\da-fA-F]{3}-[\da-fA-F]{12}|0{8}-0{4}-0{4}-0{4}-0{12}|f{8}-f{4}-f{4}-f{4}-f{12})$/;

/** What the contract takes for a draft's id; null for anything else. The schema's own check, for a page that has none. */
export function draftIdOf(value: unknown): DraftId | null {
  return typeof value === "string" && UUID.test(value) ? (value as DraftId) : null;
}
