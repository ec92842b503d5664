import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { call } from "./base.ts";
import { time } from "./ids.ts";

const version = z.string().max(100);

/** Where the app stands with newer versions of itself. */
const updateState = z.discriminatedUnion("kind", [
  /** This host is not updated by itself, or was built without a place to look. */
  z.object({ kind: z.literal("unavailable") }),
  /** Nobody has turned it on: nothing is looked for. */
  z.object({ kind: z.literal("off") }),
  /** Turned on, and not looked yet. */
  z.object({ kind: z.literal("waiting") }),
  z.object({ kind: z.literal("looking") }),
  z.object({ kind: z.literal("current"), lookedAt: time }),
  z.object({ kind: z.literal("offered"), version }),
  z.object({ kind: z.literal("fetching"), version, percent: z.number() }),
  /** On this machine, and put in place at the next restart that a person asks for. */
  z.object({ kind: z.literal("ready"), version }),
  /** What happened, what is safe, what to do. */
  z.object({ kind: z.literal("failed"), sentence: z.string() }),
]);
export type UpdateState = z.infer<typeof updateState>;

/** Only the desktop app can do any of it. Each step is one that a person asks for. */
export const updates = {
  /** The state now, and each that follows. */
  follow: call.output(eventIterator(updateState)),
  /** Looks once; does nothing while it is off. */
  look: call.output(updateState),
  /** Fetches what was offered. */
  fetch: call.output(updateState),
  /** Closes the app as a quit does, and opens the new one. */
  install: call.output(z.void()),
};
