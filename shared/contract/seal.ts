import { z } from "zod";
import { call } from "./base.ts";
import { passphrase } from "./bundles.ts";

const sealState = z.object({
  sealed: z.boolean(),
  /** Whether this host can close the desk and open it again, which sealing takes. */
  canChange: z.boolean(),
  /** How many of a sealed desk's backups anybody can read, since they were made before. */
  plainBackups: z.number().int(),
});

/** Encrypting the whole desk with a passphrase. Whoever forgets it has lost the desk. */
export const seal = {
  state: call.output(sealState),
  /** Closes the desk, seals all of it and opens it again. */
  begin: call.input(z.object({ passphrase })).output(z.void()),
  /** PASSPHRASE where the old one is another. */
  change: call.input(z.object({ old: passphrase, passphrase })).output(z.void()),
  /** Closes the desk, makes it plain and opens it again. PASSPHRASE where it is another. */
  end: call.input(z.object({ passphrase })).output(z.void()),
  /** Closes the desk; it opens again with its passphrase. */
  lock: call.output(z.void()),
  /** Deletes what anybody can read among a sealed desk's own backups; answers with how many there were. */
  deletePlain: call.output(z.number().int()),
};
