import { z } from "zod";
import { FIELD_NAMES } from "../compare/field-names.ts";
import type { ArticlePart } from "../restore/article-part.ts";
import { VERSION_KINDS, type VersionKind } from "../workflow/version-kinds.ts";
import { article } from "./article.ts";
import { call, file } from "./base.ts";
import { comparison } from "./comparison.ts";
import { draftId, time, versionId } from "./ids.ts";

const versionKind = z.enum(VERSION_KINDS);

export type { VersionKind };

/** A file that left the desk. */
export const versionFile = z.object({
  name: z.string().max(1000),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type VersionFile = z.infer<typeof versionFile>;

export const version = z.object({
  id: versionId,
  draft: draftId,
  /** Counts from 1 in each draft, on this desk. */
  number: z.number().int().min(1),
  kind: versionKind,
  name: z.string().nullable(),
  note: z.string().nullable(),
  author: z.string().nullable(),
  createdAt: time,
  words: z.number().int(),
  /** Into which files it went, where it was exported or handed over. */
  files: z.array(versionFile),
  /** What it takes on the disk; what other versions hold as well is counted in each. */
  bytes: z.number().int(),
});
export type Version = z.infer<typeof version>;

/** A state of a draft: the version of that number, or what stands in it now. */
const draftState = z.union([version.shape.number, z.literal("now")]);
export type DraftState = z.infer<typeof draftState>;

const blockId = z.string().max(100).nullable();

const blockPart = z.object({
  kind: z.literal("block"),
  was: blockId,
  is: blockId,
  moves: z.boolean(),
});

/** `shared/restore`'s ArticlePart. */
const part: z.ZodType<ArticlePart> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("field"), name: z.enum(FIELD_NAMES) }),
  blockPart,
  z.object({ kind: z.literal("blocks"), blocks: z.array(blockPart).min(1).max(100) }),
]);

/** What a draft is compared with beside its own versions. */
const otherState = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("draft"), id: draftId }),
  z.object({ kind: z.literal("file"), file }),
]);
export type OtherState = z.infer<typeof otherState>;

const name = z.string().trim().min(1).max(200);

export const versions = {
  /** Newest first. */
  list: call.input(z.object({ draft: draftId })).output(z.array(version)),
  save: call
    .input(
      z.object({ draft: draftId, name: name.nullable(), note: z.string().max(5000).nullable() }),
    )
    .output(version),
  /** Changes what is said of a version; null takes the note away. NOT_FOUND. */
  annotate: call
    .input(z.object({ id: versionId, note: z.string().trim().min(1).max(5000).nullable() }))
    .output(version),
  /** How much the desk keeps of what was: versions, and the journal's changes one by one. */
  kept: call.output(
    z.object({ versions: z.number().int(), bytes: z.number(), changes: z.number().int() }),
  ),
  read: call.input(z.object({ id: versionId })).output(z.object({ version, article })),
  /**
   * What became of one state of a draft in another, which may be a state of another draft (`other`).
   * NOT_FOUND where a draft has no version of a number.
   */
  compare: call
    .input(
      z.object({ draft: draftId, from: draftState, to: draftState, other: draftId.optional() }),
    )
    .output(comparison),
  /** What became of a state of a draft in a file, which is read and not kept; its pictures are not asked for. */
  compareFile: call.input(z.object({ draft: draftId, from: draftState, file })).output(comparison),
  /**
   * Makes the draft what it was, by the least change, after a version of now. Answers with the
   * version restored and the one kept before.
   */
  restore: call
    .input(z.object({ id: versionId }))
    .output(z.object({ restored: version, before: version })),
  /**
   * Makes one part of the draft what it was, and nothing else, after a version of now. `back` taken
   * from `before` undoes it. NOT_FOUND where the block no longer stands where the part says.
   */
  restorePart: call
    .input(z.object({ id: versionId, part }))
    .output(z.object({ restored: version, before: version, back: part })),
  /**
   * Makes one part of the draft what another draft or a file has, or all of it where `part` is null, after a
   * version of now; `was` of a part is the other's, `is` the draft's, as the comparison names them. Photos come
   * along. `back` taken from `before` undoes it. NOT_FOUND as {@link restorePart}.
   */
  takeOver: call
    .input(z.object({ draft: draftId, other: otherState, part: part.nullable() }))
    .output(z.object({ before: version, back: part.nullable() })),
};
