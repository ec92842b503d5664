import { bundleWrites } from "../bundles/writes.ts";
import { deskWrites } from "../desk/writes.ts";
import { draftWrites } from "../drafts/writes.ts";
import { findWrites } from "../find/writes.ts";
import { linkWrites } from "../links/writes.ts";
import { newsroomWrites } from "../newsroom/writes.ts";
import { photoWrites } from "../photos/writes.ts";
import { settingsWrites } from "../settings/writes.ts";
import { templateWrites } from "../templates/writes.ts";
import { versionWrites } from "../versions/writes.ts";
import type { WriteOps } from "./thread-desk.ts";

/** Everything that the writing thread can be asked for: a feature a line. */
export const writeOps: WriteOps = {
  ...deskWrites,
  ...draftWrites,
  ...versionWrites,
  ...photoWrites,
  ...bundleWrites,
  ...linkWrites,
  ...findWrites,
  ...settingsWrites,
  ...templateWrites,
  ...newsroomWrites,
};
