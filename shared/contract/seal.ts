import { z } from "zod";
import { call, ticket } from "./base.ts";
import { passphrase } from "./bundles.ts";
import { saidOfPerson } from "./desk.ts";

const sealState = z.object({
  sealed: z.boolean(),
  /** Whether this host can close the desk and open it again, which sealing takes. */
  canChange: z.boolean(),
  /** How many of a sealed desk's backups anybody can read, since they were made before. */
  plainBackups: z.number().int(),
  /** Whether the system's key store opens it without asking; none where this host has no such store. */
  keyStore: z.enum(["none", "off", "on"]),
});

const sealedBackups = z.object({
  sealed: z.number().int(),
  /** Names of those that are not whole: they stay as they are, and anybody can read them. */
  left: z.array(z.string()),
});
export type SealedBackups = z.infer<typeof sealedBackups>;

/** Who writes on a desk that is sealed before its first word, and whether it begins with the sample. */
export const firstStart = saidOfPerson.extend({ sample: z.boolean() });
export type FirstStart = z.infer<typeof firstStart>;

/** Encrypting the whole desk with a passphrase. Whoever forgets it has lost the desk. */
export const seal = {
  state: call.output(sealState),
  /** Closes the desk, seals all of it and opens it again; `start` is what nobody is asked for then. */
  begin: call.input(z.object({ passphrase, start: firstStart.optional() })).output(z.void()),
  /** PASSPHRASE where the old one is another. */
  change: call.input(z.object({ old: passphrase, passphrase })).output(z.void()),
  /** Closes the desk, makes it plain and opens it again. PASSPHRASE where it is another. */
  end: call.input(z.object({ passphrase })).output(z.void()),
  /** Has the system's key store open the sealed desk from now on, or not; BAD_INPUT where there is none. */
  openHere: call.input(z.object({ isOn: z.boolean() })).output(z.void()),
  /** Closes the desk; it opens again with its passphrase. */
  lock: call.output(z.void()),
  /** Seals what anybody can read among a sealed desk's own backups, one after the other. */
  sealPlain: call.input(z.object({ ticket: ticket.optional() })).output(sealedBackups),
  /** Deletes what anybody can read among a sealed desk's own backups; answers with how many there were. */
  deletePlain: call.output(z.number().int()),
};
