/** What a list of drafts can be sorted by. */
export const DRAFT_SORTS = [
  "newest",
  "oldest",
  "created",
  "deadline",
  "headline",
  "longest",
  "match",
] as const;
export type DraftSort = (typeof DRAFT_SORTS)[number];

/** What of a review a draft can be listed for, where it is open. */
export const OPEN_REVIEWS = ["queries", "comments"] as const;
export type OpenReview = (typeof OPEN_REVIEWS)[number];
