import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { about, member } from "../newsroom/wire.ts";
import { bytes, call } from "./base.ts";
import { draftId, time } from "./ids.ts";

/** Where a draft stands between this desk and its newsroom. */
export const draftStep = z.discriminatedUnion("kind", [
  /** Not sent yet, or not all of it. */
  z.object({ kind: z.literal("here") }),
  z.object({ kind: z.literal("syncing") }),
  /** Both have all of it, and the server has it on its disk. */
  z.object({ kind: z.literal("inStep"), since: time }),
  /** What is written waits here. */
  z.object({ kind: z.literal("offline"), since: time }),
  /** The server does not take it; `sentence` says why and what to do. The words stay here. */
  z.object({ kind: z.literal("refused"), sentence: z.string() }),
  /** On the server only; it comes when it is opened. */
  z.object({ kind: z.literal("there") }),
]);
export type DraftStep = z.infer<typeof draftStep>;

const count = z.number().int();

export const joinedState = z.object({
  kind: z.literal("joined"),
  address: z.url(),
  name: z.string(),
  member,
  link: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("connecting") }),
    z.object({ kind: z.literal("online"), since: time }),
    /** `sentence` where more is known than that nothing answers. */
    z.object({ kind: z.literal("offline"), since: time, sentence: z.string().nullable() }),
    /** The server knows this desk no more; one signs in again. Everything stays here. */
    z.object({ kind: z.literal("signedOut"), sentence: z.string() }),
  ]),
  /**
   * Drafts of the newsroom; of them those in step, those of which one side lacks something, refused,
   * and there only. Rows say the same of each; they are to be asked for anew when the link changes.
   */
  drafts: z.object({ all: count, inStep: count, waiting: count, refused: count, there: count }),
  /** Whether drafts that are there only are fetched without being opened. */
  keepsAll: z.boolean(),
});

/** This desk and its newsroom. */
const newsroomState = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("alone") }),
  /** A page in the browser waits for the person to sign in; with a sentence, that came to nothing. */
  z.object({
    kind: z.literal("signingIn"),
    address: z.url(),
    page: z.url(),
    sentence: z.string().nullable(),
  }),
  joinedState,
]);
export type NewsroomState = z.infer<typeof newsroomState>;

/** A window's Yjs client, as in `drafts.append`. */
const clientId = z.number().int().min(0);

const address = z.url({ protocol: /^https?$/ }).max(2000);

export const newsroom = {
  state: call.output(newsroomState),
  /** The state now, and again whenever it changes. */
  watch: call.output(eventIterator(newsroomState)),
  /** Asks an address whose newsroom it is, upon a press alone. */
  look: call.input(z.object({ address })).output(about),
  /** Every draft of this desk is sent to the newsroom from now on. */
  join: call
    .input(z.object({ address, invitation: z.string().trim().min(20).max(500) }))
    .output(newsroomState),
  /** Begins signing in by the newsroom's own accounts; the page is opened in a browser by the window. */
  signIn: call.input(z.object({ address })).output(newsroomState),
  /** Waits for the page no more; the desk is where it was before. */
  stopSigningIn: call.output(newsroomState),
  /** Nothing is sent any more; all drafts stay here. Those that are there only go from the list. */
  leave: call.output(newsroomState),
  keepAll: call.input(z.object({ on: z.boolean() })).output(newsroomState),
  /** Fetches a draft that is there only. OFFLINE where the server does not answer. */
  fetch: call.input(z.object({ id: draftId })).output(z.void()),
  /**
   * Reads what is new there and tries what waits or was refused again, now; answers once that is begun.
   * OFFLINE where the server does not answer.
   */
  retry: call.input(z.object({ id: draftId.optional() })).output(z.void()),
  /** Awareness of everybody else who has the draft open: y-protocols' updates, of other windows too. */
  presence: call.input(z.object({ id: draftId, clientId })).output(eventIterator(bytes)),
  /** This window's own awareness; an update of y-protocols for its client alone. */
  appear: call.input(z.object({ id: draftId, clientId, update: bytes })).output(z.void()),
};
