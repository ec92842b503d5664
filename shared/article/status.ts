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
  draft: "Draft",
  filed: "Filed",
  inEdit: "In edit",
  approved: "Approved",
  published: "Published",
  corrected: "Corrected",
  killed: "Killed",
};

export function isStatus(value: unknown): value is Status {
  return STATUSES.includes(value as Status);
}
