import { z } from "zod";
import type { FindQuery } from "../find/query.ts";
import { call, ticket } from "./base.ts";
import { draftList } from "./drafts.ts";
import { draftId, versionId } from "./ids.ts";

const findQuery = z.object({
  text: z.string().min(1).max(1000),
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
  isRegex: z.boolean(),
  matchAccents: z.boolean(),
  skipsQuotations: z.boolean(),
  preservesCase: z.boolean(),
}) satisfies z.ZodType<FindQuery>;

const replacement = z.string().max(10_000);

/** A place in a draft. `becomes` is null where nothing was asked to be replaced. */
const deskHit = z.object({
  /** Names it in its draft: `replace` takes it while the words around it stay. */
  key: z.string().max(2000),
  label: z.string(),
  before: z.string(),
  hit: z.string(),
  after: z.string(),
  becomes: z.string().nullable(),
});
export type DeskHit = z.infer<typeof deskHit>;

export const foundDraft = z.object({
  id: draftId,
  headline: z.string().nullable(),
  hits: z.array(deskHit),
});
export type FoundDraft = z.infer<typeof foundDraft>;

/** What is needed to take a replacing back: the version before, and where the draft stood after it. */
const replacedDraft = z.object({
  id: draftId,
  before: versionId,
  /** The journal row of the change. */
  seq: z.number().int(),
  replaced: z.number().int(),
});
export type ReplacedDraft = z.infer<typeof replacedDraft>;

export const find = {
  /**
   * Looks through the drafts that the filter lists, in all their fields. A `progress` event tells
   * each percent; aborting ends it. Drafts without a hit are left out.
   */
  look: call
    .input(
      z.object({
        query: findQuery,
        replacement: replacement.nullable(),
        filter: draftList,
        /** Ends the look with the draft in which so many places are reached. */
        most: z.number().int().min(1).optional(),
        ticket: ticket.optional(),
      }),
    )
    .output(
      z.object({
        /** How many drafts the filter lists. */
        looked: z.number().int(),
        drafts: z.array(foundDraft),
        /** False where the look ended at `most`: further drafts may have hits. */
        isWhole: z.boolean(),
      }),
    ),
  /**
   * Replaces these hits of one draft as one change, after a version of before. What was changed
   * meanwhile is left alone; null where nothing of it is there any more.
   */
  replace: call
    .input(
      z.object({
        draft: draftId,
        query: findQuery,
        replacement,
        hits: z.array(z.string().max(2000)),
      }),
    )
    .output(replacedDraft.nullable()),
  /** Makes the draft what it was before; false where somebody wrote on, and then nothing is done. */
  undo: call.input(replacedDraft).output(z.boolean()),
};
