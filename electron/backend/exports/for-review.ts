import type { Version } from "../../../shared/contract/versions.ts";

/** How the version of a Word file that left for review is noted. */
export const FOR_REVIEW = " for review";

/** Whether a version is of what left for review. */
export function isForReview({ kind, note }: Pick<Version, "kind" | "note">): boolean {
  return kind === "exported" && (note?.split(":", 1)[0] ?? "").endsWith(FOR_REVIEW);
}
