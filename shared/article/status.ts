import { say } from "../words/say.ts";

/** Where a draft stands on its way to readers. One closed set, in the order of that way. */
export const STATUSES = [
  "draft",
  "filed",
  "inEdit",
  "approved",
  "published",
  "corrected",
  "killed",
] as const;
export type Status = (typeof STATUSES)[number];

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  draft: say("Draft"),
  filed: say("Filed"),
  inEdit: say("In edit"),
  approved: say("Approved"),
  published: say("Published"),
  corrected: say("Corrected"),
  killed: say("Killed"),
};

export function isStatus(value: unknown): value is Status {
  return STATUSES.includes(value as Status);
}
