/** Version of the syntax in `docs/markdown.md`. A file that names it is read by its rules alone. */
export const MARKDOWN_FORMAT = 1;

/** Fields of an article that stand at the head of a file under their own names, as one value. */
export const TEXT_FIELDS = [
  "kicker",
  "dateline",
  "slug",
  "language",
  "direction",
  "section",
  "publishedAt",
  "updatedAt",
  "embargoUntil",
] as const;

export const AUTHOR_FIELDS = ["role", "organisation", "handle", "network"] as const;
