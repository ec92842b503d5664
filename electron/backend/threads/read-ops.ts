import { checkReads } from "../checks/reads.ts";
import { deskReads } from "../desk/reads.ts";
import { draftReads } from "../drafts/reads.ts";
import { exportFileReads, exportReads } from "../exports/reads.ts";
import { importReads } from "../imports/reads.ts";
import { photoFileReads, photoReads } from "../photos/reads.ts";
import { settingsReads } from "../settings/reads.ts";
import { versionReads } from "../versions/reads.ts";
import type { FileReadOps, ReadOps } from "./thread-desk.ts";

/** Everything that the reading thread can be asked for: a feature a line. */
export const readOps: ReadOps = {
  ...deskReads,
  ...draftReads,
  ...versionReads,
  ...photoReads,
  ...exportReads,
  ...checkReads,
  ...settingsReads,
};

/** Those among them that need no desk. */
export const fileReadOps: FileReadOps = {
  ...importReads,
  ...exportFileReads,
  ...photoFileReads,
};
