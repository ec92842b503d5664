import { z } from "zod";
import { STATUSES } from "../article/status.ts";
import { call } from "./base.ts";
import { draftId, photoHash, time } from "./ids.ts";
import { photoAsset } from "./photo-asset.ts";
import { killReason, photoRights } from "./rights.ts";

/** By what photos can be looked through; each that is given must hold. */
export const PHOTO_FILTERS = [
  "noCaption",
  "noAlt",
  "noCredit",
  "noRights",
  "expiring",
  "expired",
  "killed",
  "unused",
  "generated",
  "duplicates",
] as const;
const photoFilter = z.enum(PHOTO_FILTERS);
export type PhotoFilter = z.infer<typeof photoFilter>;

/** A draft, in the bin or not, that shows the photo. */
const photoUse = z.object({
  draft: draftId,
  headline: z.string().nullable(),
  status: z.enum(STATUSES),
  binned: z.boolean(),
});
export type PhotoUse = z.infer<typeof photoUse>;

/** A photo of the desk, with where it is used; drafts in the bin come last and do not count as use. */
export const libraryPhoto = photoAsset.extend({
  addedAt: time,
  uses: z.array(photoUse),
  /** How it was generated, in words, where its file says that any of it was; else null. */
  generated: z.string().nullable(),
  /** Other photos of the desk that look the same: another size or another save of one picture. */
  alike: z.array(photoHash),
});
export type LibraryPhoto = z.infer<typeof libraryPhoto>;

/** Somebody killed the photo, or took that back. */
const killEntry = z.object({
  deed: z.enum(["killed", "released"]),
  at: time,
  person: z.string(),
  reason: z.string().nullable(),
});
export type KillEntry = z.infer<typeof killEntry>;

const librarySearch = z.object({
  /** Words that must all be found in name, caption, alt text, credit, restrictions or a headline. */
  query: z.string().max(500).optional(),
  filters: z.array(photoFilter).optional(),
  /** Only these. */
  hashes: z.array(photoHash).max(1000).optional(),
});
export type LibrarySearch = z.infer<typeof librarySearch>;

/** What is set of one photo; what is left out stays. */
const photoEdit = z.strictObject({
  hash: photoHash,
  photographer: z.string().trim().max(2000).nullable().optional(),
  agency: z.string().trim().max(2000).nullable().optional(),
  rights: photoRights.nullable().optional(),
});
export type PhotoEdit = z.infer<typeof photoEdit>;

/** Which drafts were written to. */
const spread = { drafts: z.array(draftId) };

const photoHashes = z.array(photoHash).min(1).max(10_000);

/**
 * Photos of the whole desk. What is set of one is written into every draft that uses it, as a change
 * by the person who set it; a caption belongs to its use and is left alone.
 */
export const library = {
  /** Newest first; with `duplicates`, those that look the same side by side. */
  list: call.input(librarySearch).output(z.array(libraryPhoto)),
  /** All or nothing. `before` given to it again takes it back. */
  edit: call
    .input(z.object({ edits: z.array(photoEdit).min(1).max(10_000) }))
    .output(z.object({ ...spread, before: z.array(photoEdit) })),
  /** Says that they may not be published, which stops exports. One that is killed already stays so. */
  kill: call
    .input(z.object({ hashes: photoHashes, reason: killReason }))
    .output(z.object({ ...spread, killed: z.array(photoHash) })),
  /** Takes a kill back. */
  release: call
    .input(z.object({ hashes: photoHashes, reason: killReason.nullable() }))
    .output(z.object({ ...spread, released: z.array(photoHash) })),
  /** Who killed the photo and who took that back, oldest first. */
  log: call.input(z.object({ hash: photoHash })).output(z.array(killEntry)),
};
