import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { fields, node } from "./article.ts";
import { call } from "./base.ts";
import { draftId, time } from "./ids.ts";
import { version } from "./versions.ts";

const count = z.number().int().min(0);
/** Places count from 0: the older versions first, then each change that the journal has. */
const place = count;
const name = z.string().nullable();

/** Writing without a pause of some minutes. */
const session = z.object({
  from: place,
  to: place,
  startedAt: time,
  endedAt: time,
  /** Who wrote the most first; null where nobody is known. */
  people: z.array(name),
  written: count,
  deleted: count,
});
export type Session = z.infer<typeof session>;

/** One of some equal parts of all places. */
const column = z.object({
  from: place,
  to: place,
  /** Characters a minute, or changes while {@link timeline} is not exact. Pauses do not count. */
  speed: z.number().min(0),
  person: name,
});
export type Column = z.infer<typeof column>;

const timeline = z.object({
  count,
  /** How many places at the beginning are versions, from before the journal begins. */
  older: count,
  sessions: z.array(session),
  strip: z.array(column),
  flags: z.array(z.object({ place, version })),
  /** Whether amounts are in characters; at first they are in changes. */
  isExact: z.boolean(),
});
export type Timeline = z.infer<typeof timeline>;

/** How far the journal has been read. */
const opening = z.object({ read: count, total: count, timeline: timeline.nullable() });
export type Opening = z.infer<typeof opening>;

const moment = z.object({
  place,
  /** The journal's number of the change; null for an older version. */
  seq: count.nullable(),
  version: version.nullable(),
  at: time,
  person: name,
  written: count,
  deleted: count,
  fields: fields.nullable(),
  blocks: z.array(z.object({ key: z.string(), node: node.nullable() })),
});
export type Moment = z.infer<typeof moment>;

const touch = z.object({ place, at: time, person: name });

const blockStory = z.object({
  born: touch,
  touched: touch,
  /** Who wrote the text that stands in it, by how much. */
  writers: z.array(name),
});
export type BlockStory = z.infer<typeof blockStory>;

const ofDraft = z.object({ draft: draftId });
/** A change of the draft by its number in the journal. NOT_FOUND where the draft has no such. */
const atChange = ofDraft.extend({ seq: count });

/** The whole writing of a draft, change by change. */
export const history = {
  /** First who wrote when; then, as the journal is read, how far; last all of it, exact. */
  open: call.input(ofDraft).output(eventIterator(opening)),
  /**
   * The article at a place, what the last burst of changes did marked. Against `known` what is the same there is
   * null. NOT_FOUND where there is no such place.
   */
  at: call.input(ofDraft.extend({ place, known: place.nullable() })).output(moment),
  /** When a block was born and touched last, and who wrote it; null for one that never was. */
  block: call.input(ofDraft.extend({ block: z.string().max(100) })).output(blockStory.nullable()),
  /** Makes the draft what it was then, by the least change, after a version of now. */
  restore: call.input(atChange).output(z.object({ before: version })),
  /** Keeps what it was then as a named version of that time. */
  name: call.input(atChange.extend({ name: z.string().trim().min(1).max(200) })).output(version),
};
