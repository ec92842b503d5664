/** Marks a ninjs file of Stet's own, in its `profile`; the number rises with what stands where. */
export const NINJS_PROFILE = "stet-1";

/** What an author's `contactInfo` says in `type`, by the field of the byline. */
export const CONTACT_TYPES = ["role", "organisation", "handle", "network"] as const;

/** Roles of headlines and descriptions, and relations of subjects, people and associations. */
export const ROLES = {
  headline: "main",
  kicker: "kicker",
  dek: "summary",
  dateline: "dateline",
  caption: "caption",
  alt: "alt",
  author: "author",
  tag: "keyword",
  section: "section",
  photo: "photo",
  related: "related",
} as const;
