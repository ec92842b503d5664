import type { Status } from "../article/status.ts";

/**
 * Why a version was kept. `automatic` ones come from writing, the `before…` ones are the way back
 * from what was put in the place of the text, `named` ones a person's own. The rest are milestones, made by themselves at the
 * moment they name. `status` is what a draft was at any change of status that has no name here.
 */
export const VERSION_KINDS = [
  "automatic",
  "named",
  "filed",
  "approved",
  "published",
  "corrected",
  "killed",
  "status",
  "imported",
  "exported",
  "handedOver",
  "beforeRestore",
  "beforeImport",
  "beforeMerge",
] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];

/** A state that somebody will ask for by what it was: never pruned. */
export function isMilestone(kind: VersionKind): boolean {
  return kind !== "automatic" && kind !== "named" && !isWayBack(kind);
}

/** All others are kept for good. */
export const THINNED_KINDS = VERSION_KINDS.filter(
  (kind) => kind === "automatic" || isWayBack(kind),
);

/** What stood before something else was put in its place. */
export function isWayBack(kind: VersionKind): boolean {
  return kind === "beforeRestore" || kind === "beforeImport" || kind === "beforeMerge";
}

/** What is kept when a draft is given a status: the state as filed, as approved … */
export function kindOfStatus(status: Status): VersionKind {
  return status === "draft" || status === "inEdit" ? "status" : status;
}
