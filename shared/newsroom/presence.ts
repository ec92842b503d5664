import { z } from "zod";
import { personId } from "../contract/ids.ts";
import { PERSON_COLOURS } from "../contract/person-colours.ts";

const place = z.number().int().min(0);
const itemId = z.object({ client: place, clock: place }).nullish();

/**
 * A place in an article that stays with its letters: Yjs' relative position as JSON. A root that it
 * names is the body; any other would be made by looking it up. One that names nothing is an error to
 * Yjs, not a place.
 */
const placeInBody = z
  .object({
    type: itemId,
    tname: z.literal("body").nullish(),
    item: itemId,
    assoc: z.number().int().optional(),
  })
  .refine(({ type, tname, item }) => (type ?? tname ?? item ?? null) !== null, "Names no place.");

/** Where somebody stands in an article, and how far they have selected. */
export const presentCaret = z.object({ anchor: placeInBody, head: placeInBody });
export type PresentCaret = z.infer<typeof presentCaret>;

/**
 * In place of where somebody stands: they have gone. A server passes no departure on by itself, so that
 * one goes the way of a caret; no window is told of it.
 */
export const departed = z.object({ gone: z.literal(true) });

/** What a window says of itself to everybody who has the same article open. Never journaled. */
export const presence = z.object({
  person: z.object({
    id: personId,
    name: z.string().min(1).max(200),
    initials: z.string().min(1).max(8),
    /** Null where they chose none, or one that is not known here. */
    colour: z.enum(PERSON_COLOURS).nullable().catch(null),
  }),
  caret: presentCaret.nullable(),
});
export type Presence = z.infer<typeof presence>;
