import { z } from "zod";
import { call, ticket } from "./base.ts";
import { time } from "./ids.ts";

export const backup = z.object({
  /** What `stet restore-backup` calls it: the time it was made at. */
  name: z.string(),
  /** Absolute path of its folder. */
  path: z.string(),
  madeAt: time,
  drafts: z.number().int(),
  /** Size of its database; its photos are the desk's own, by hard link. */
  bytes: z.number().int(),
});
export type Backup = z.infer<typeof backup>;

const writtenBackup = z.object({
  /** Absolute path. */
  file: z.string(),
  drafts: z.number().int(),
  bytes: z.number().int(),
  /** File names of photos that are damaged on this desk, and so are not in it. */
  missing: z.array(z.string()),
});
export type WrittenBackup = z.infer<typeof writtenBackup>;

/** What became of a restore that was asked for while the desk was open. */
const restoration = z.object({ ok: z.boolean(), message: z.string() });
export type Restoration = z.infer<typeof restoration>;

export const backups = {
  /** Newest first. */
  list: call.output(z.array(backup)),
  /** Copies the whole desk as it is now into its folder `backups`; as many stay as are set. */
  make: call.output(backup),
  /**
   * Writes the whole desk as it is now into one file at an absolute path, whole or not at all, for
   * another disk. An older backup there is replaced; anything else is left (BAD_FILE).
   */
  writeTo: call
    .input(z.object({ path: z.string().min(1).max(4096), ticket: ticket.optional() }))
    .output(writtenBackup),
  /**
   * Closes the desk, restores one of its own backups and opens it again; what stands now is kept
   * first. Windows find the desk again by themselves. NOT_FOUND names those there are.
   */
  restore: call.input(z.object({ name: z.string().min(1).max(100) })).output(z.void()),
  /** Closes the desk, saves what can be read of its damaged database and opens it again, as `restore` does. */
  salvage: call.output(z.void()),
  /** What became of the last restore, since this desk was opened; null where there was none. */
  restored: call.output(restoration.nullable()),
};
