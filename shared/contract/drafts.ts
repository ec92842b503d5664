import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { STATUSES } from "../article/status.ts";
import { article } from "./article.ts";
import { bytes, call, update } from "./base.ts";
import { draftHandle, draftId, time } from "./ids.ts";

const status = z.enum(STATUSES);

/** One line of the list. Derived from the journal; `seq` is the journal row it stands at. */
const draftRow = z.object({
  id: draftId,
  status,
  headline: z.string().nullable(),
  slug: z.string().nullable(),
  /** Words of the body alone. */
  words: z.number().int(),
  updatedAt: time,
  createdAt: time,
  /** Who changed it last. */
  person: z.string().nullable(),
  /** When it was put into the bin; null where it was not. */
  binnedAt: time.nullable(),
});
export type DraftRow = z.infer<typeof draftRow>;

/** Where the caret stood: positions in the ProseMirror document. */
const caret = z.object({ anchor: z.number().int().min(0), head: z.number().int().min(0) });
export type Caret = z.infer<typeof caret>;

/** `seq` is the journal row up to which everything is contained. */
const draftChange = z.object({ seq: z.number().int(), update });
export type DraftChange = z.infer<typeof draftChange>;

const byId = z.object({ id: draftId });

export const drafts = {
  /** Newest change first. */
  list: call
    .input(
      z.object({
        query: z.string().max(500).optional(),
        status: status.optional(),
        binned: z.boolean().optional(),
        limit: z.number().int().min(1).max(100_000).optional(),
      }),
    )
    .output(z.array(draftRow)),
  create: call.output(draftRow),
  /** Turns what a person typed (id, prefix, slug) into the draft; AMBIGUOUS lists candidates. */
  find: call.input(z.object({ handle: draftHandle })).output(draftRow),
  show: call
    .input(byId)
    .output(z.object({ id: draftId, status, words: z.number().int(), article })),
  /** The draft's whole state, and its caret of last time. Marks it as the last one open. */
  open: call.input(byId).output(
    z.object({
      row: draftRow,
      seq: z.number().int(),
      state: bytes,
      caret: caret.nullable(),
      /** The highest article schema that wrote to it, to refuse one from the future. */
      articleSchema: z.number().int(),
    }),
  ),
  /**
   * Journals one change. Answers only after its commit; `seq` is its row. Sending the same update
   * again is harmless.
   */
  append: call
    .input(z.object({ id: draftId, update, clientId: z.number().int().min(0) }))
    .output(z.object({ seq: z.number().int() })),
  /** First what is missing since `stateVector`, then every change that anybody makes. */
  changes: call
    .input(z.object({ id: draftId, stateVector: bytes }))
    .output(eventIterator(draftChange)),
  keepCaret: call.input(z.object({ id: draftId, caret })).output(z.void()),
  /** A version of before is kept; the change is logged with person and time. */
  setStatus: call
    .input(z.object({ id: draftId, status, message: z.string().max(2000).nullable() }))
    .output(draftRow),
  bin: call.input(byId).output(draftRow),
  unbin: call.input(byId).output(draftRow),
};
