import { z } from "zod";
import { STATUSES } from "../article/status.ts";
import { call, ticket } from "./base.ts";
import { draftId, time } from "./ids.ts";

const status = z.enum(STATUSES);

const suggestion = z.object({ id: draftId, headline: z.string(), status, updatedAt: time });
export type LinkSuggestion = z.infer<typeof suggestion>;

/** What a related link is called, and what its target was called when that was last looked at. */
const linkTitle = z.object({
  /** The link's own id among the blocks. */
  block: z.string().min(1).max(100),
  title: z.string().max(10_000).nullable(),
  insertedTitle: z.string().max(10_000).nullable(),
});
export type LinkTitle = z.infer<typeof linkTitle>;

const referrer = z.object({
  id: draftId,
  headline: z.string().nullable(),
  status,
  /** Those of its related links that lead to the draft. */
  links: z.array(linkTitle),
  /** Whether one of them still tells an earlier headline. */
  isBehind: z.boolean(),
});
export type Referrer = z.infer<typeof referrer>;

/** What became of an address of the web. */
const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("fine") }),
  /** It leads elsewhere now; `forGood` where each step says so. */
  z.object({ kind: z.literal("moved"), to: z.string(), forGood: z.boolean() }),
  z.object({ kind: z.literal("broken"), status: z.number().int() }),
  /** One leads to the next without an end. */
  z.object({ kind: z.literal("circles") }),
  z.object({ kind: z.literal("timedOut") }),
  z.object({ kind: z.literal("unreachable") }),
  /** Of this machine or its own network, and therefore not asked. */
  z.object({ kind: z.literal("private") }),
]);
export type LinkOutcome = z.infer<typeof outcome>;

const checkedLink = z.object({
  url: z.string(),
  /** Where it stands first; null for headline and dek. */
  block: z.string().nullable(),
  text: z.string(),
  outcome,
});
export type CheckedLink = z.infer<typeof checkedLink>;

export const links = {
  /**
   * Other drafts that a related link might lead to: those whose headline or tags have what was typed,
   * the most related and newest first. Without a query, those that are like the draft.
   */
  suggest: call
    .input(z.object({ draft: draftId, query: z.string().max(500) }))
    .output(z.array(suggestion)),
  /**
   * Drafts out of the bin that link to this one, changed last first: 200 of them, then of the others
   * those that have an older headline of it.
   */
  referrers: call.input(z.object({ draft: draftId })).output(z.array(referrer)),
  /**
   * Sets titles of related links in a draft, after a version of what it was; answers with what they
   * were, so that the same call takes it back. A link that is gone is left out.
   */
  setTitles: call
    .input(z.object({ draft: draftId, titles: z.array(linkTitle).min(1).max(500) }))
    .output(z.array(linkTitle)),
  /**
   * Asks the network for every address of the draft, and for nothing else: the one call that does.
   * Only ever upon a press. Ends where the caller aborts it.
   */
  check: call.input(z.object({ draft: draftId, ticket })).output(z.array(checkedLink)),
};
