import { z } from "zod";
import { call } from "./base.ts";
import { time } from "./ids.ts";

const backup = z.object({
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

export const backups = {
  /** Copies the whole desk as it is now into its folder `backups`; the last seven are kept. */
  make: call.output(backup),
};
