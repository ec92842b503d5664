import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { STATUSES } from "../article/status.ts";
import type { Planning } from "../article/ydoc/planning.ts";
import { article } from "./article.ts";
import { bytes, call, update } from "./base.ts";
import { listedComment } from "./comments.ts";
import { draftHandle, draftId, personId, time } from "./ids.ts";
import { DRAFT_SORTS, OPEN_REVIEWS } from "./listed-by.ts";
import { logEntry } from "./log.ts";
import { draftStep } from "./newsroom.ts";

const status = z.enum(STATUSES);
const tag = z.string().trim().min(1).max(200);

/** One line of the list. Derived from the journal; `seq` is the journal row it stands at. */
export const draftRow = z.object({
  id: draftId,
  status,
  headline: z.string().nullable(),
  slug: z.string().nullable(),
  section: z.string().nullable(),
  /** Words of the body alone. */
  words: z.number().int(),
  /** Planned words; null where nothing is planned. */
  plannedLength: z.number().int().nullable(),
  /** By how many words it is too long; 0 where it is not, or nearly not. */
  overLength: z.number().int(),
  /** How many findings stop an export. */
  stops: z.number().int(),
  /** How many suggestions nobody has decided. */
  openSuggestions: z.number().int(),
  embargoUntil: z.string().nullable(),
  /** How many threads of comments are open, and how many of them are queries to the reporter. */
  openComments: z.number().int(),
  openQueries: z.number().int(),
  /** ISO 8601; null where none is set. */
  deadline: z.string().nullable(),
  /** Who is to see to it, by name. */
  assignedTo: z.string().nullable(),
  /** How many of its photos were killed. */
  killedPhotos: z.number().int(),
  /** The last day on which all of its photos may be used; null where none of them says one. */
  rightsUntil: z.string().nullable(),
  updatedAt: time,
  createdAt: time,
  /** Who changed it last. */
  person: z.string().nullable(),
  /** When it was put into the bin; null where it was not. */
  binnedAt: time.nullable(),
  /** Where it stands between this desk and its newsroom; null where the desk is alone. */
  step: draftStep.nullable(),
});
export type DraftRow = z.infer<typeof draftRow>;

/** A draft as a whole, as programs read it. */
export const shownDraft = draftRow
  .pick({ id: true, status: true, words: true })
  .extend({ article });

/** Where a search found a draft: a field and the words around the hit, on one line. */
const hit = z.object({
  field: z.enum(["dek", "body", "captions", "credits", "byline", "slug", "tags", "labels"]),
  parts: z.array(z.object({ text: z.string(), isHit: z.boolean() })),
});
export type Hit = z.infer<typeof hit>;

/** A row of a list; `hit` is null where nothing was searched for or the headline says it all. */
const listedDraft = draftRow.extend({ hit: hit.nullable() });
export type ListedDraft = z.infer<typeof listedDraft>;

/** What of the desk is listed, and in which order; what is not given does not narrow it. */
export const draftList = z.object({
  /** Words that must all be found, each perhaps only begun; words in quotation marks together. */
  query: z.string().max(500).optional(),
  status: status.optional(),
  section: z.string().max(500).optional(),
  tag: z.string().max(500).optional(),
  /** Somebody of the byline, or who changed it last. */
  person: z.string().max(500).optional(),
  /** Changed at or after this time, and before that one. */
  since: time.optional(),
  until: time.optional(),
  open: z.enum(OPEN_REVIEWS).optional(),
  /** Who is to see to it, by name. */
  assignedTo: z.string().max(500).optional(),
  /** Those alone that are longer than was planned. */
  overLength: z.boolean().optional(),
  binned: z.boolean().optional(),
  /** `newest` (changed last) unless given; `match` without a query is `newest`. */
  sort: z.enum(DRAFT_SORTS).optional(),
  limit: z.number().int().min(1).max(100_000).optional(),
});
export type DraftList = z.infer<typeof draftList>;

const named = z.array(z.object({ name: z.string(), count: z.number().int() }));

/** What drafts can be filtered by, with how many have each; the bin is not counted. */
const facets = z.object({ sections: named, tags: named, people: named, assigned: named });
export type Facets = z.infer<typeof facets>;

/** Where the caret stood: positions in the ProseMirror document. */
const caret = z.object({ anchor: z.number().int().min(0), head: z.number().int().min(0) });
export type Caret = z.infer<typeof caret>;

/** `seq` is the journal row up to which everything is contained. */
const draftChange = z.object({ seq: z.number().int(), update });
export type DraftChange = z.infer<typeof draftChange>;

/** What a draft whose journal was damaged on the disk can be made of again. */
export const recovery = z.object({
  id: draftId,
  /** Changes in its journal, and how many of them are damaged. */
  changes: z.number().int(),
  damaged: z.number().int(),
  /** Of those: had again from a backup, held by a later state of the draft, and had nowhere. */
  fromBackups: z.number().int(),
  fromStates: z.number().int(),
  lost: z.array(z.object({ at: z.string(), person: z.string().nullable() })),
  /** Sound changes that build on lost ones, so that their place is not known. */
  unplaced: z.number().int(),
  /** The words of those. */
  words: z.array(z.string()),
});
export type Recovery = z.infer<typeof recovery>;

const planning = z.object({
  deadline: z.string().nullable(),
  assignedTo: z.object({ id: z.string(), name: z.string() }).nullable(),
}) satisfies z.ZodType<Planning>;

const byId = z.object({ id: draftId });
/** Who makes changes, to Yjs: another each time that a document is loaded. */
const clientId = z.number().int().min(0);

export const drafts = {
  list: call.input(draftList).output(z.array(listedDraft)),
  facets: call.output(facets),
  create: call.output(draftRow),
  /** Turns what a person typed (id, prefix, slug) into the draft; AMBIGUOUS lists candidates. */
  find: call.input(z.object({ handle: draftHandle })).output(draftRow),
  show: call.input(byId).output(shownDraft),
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
    .input(z.object({ id: draftId, update, clientId }))
    .output(z.object({ seq: z.number().int() })),
  /**
   * First what is missing since `stateVector`, then every change that anybody makes, but for those of
   * the Yjs client that asks: it has them.
   */
  changes: call
    .input(z.object({ id: draftId, stateVector: bytes, clientId: clientId.optional() }))
    .output(eventIterator(draftChange)),
  keepCaret: call.input(z.object({ id: draftId, caret })).output(z.void()),
  /**
   * The change is logged with person, time and message, and the draft as it stands is kept: as
   * filed, as approved … Where it has the status already, a message is logged alone.
   */
  setStatus: call
    .input(z.object({ id: draftId, status, message: z.string().max(2000).nullable() }))
    .output(draftRow),
  /** Adds and takes away tags; answers with those that were really added and taken away. */
  setTags: call
    .input(z.object({ id: draftId, add: z.array(tag), remove: z.array(tag) }))
    .output(z.object({ added: z.array(z.string()), removed: z.array(z.string()) })),
  /**
   * Sets when it is due and who of the desk's people is to see to it; answers with what was set
   * before. What is left out stays.
   */
  plan: call
    .input(
      z.object({
        id: draftId,
        deadline: time.nullable().optional(),
        assignedTo: personId.nullable().optional(),
      }),
    )
    .output(planning),
  /** Who gave it which status, overrode an embargo or rights, killed a photo in it; oldest first. */
  log: call.input(byId).output(z.array(logEntry)),
  /** What is said of places in the text, in its order; what lost its place comes last. */
  comments: call.input(byId).output(z.array(listedComment)),
  /** What {@link recovery} would come to; changes nothing. */
  recoverable: call.input(byId).output(recovery),
  /**
   * Makes a damaged draft whole again from what is sound of its journal, its versions and the desk's
   * backups. What was damaged is kept aside. Of a sound draft nothing is changed.
   */
  recover: call.input(byId).output(recovery),
  bin: call.input(byId).output(draftRow),
  unbin: call.input(byId).output(draftRow),
};
