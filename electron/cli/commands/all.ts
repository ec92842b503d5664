import type { Command } from "../command.ts";
import { backup } from "./backup.ts";
import { bundle } from "./bundle.ts";
import { check } from "./check.ts";
import { comments } from "./comments.ts";
import { compare } from "./compare.ts";
import { exportDrafts } from "./export.ts";
import { find } from "./find.ts";
import { history } from "./history.ts";
import { importFiles } from "./import.ts";
import { list } from "./list.ts";
import { log } from "./log.ts";
import { newDraft, templates } from "./new.ts";
import { join, leave, sync } from "./newsroom.ts";
import { photos } from "./photos.ts";
import { profiles } from "./profiles.ts";
import { recover } from "./recover.ts";
import { restore } from "./restore.ts";
import { restoreBackupCommand } from "./restore-backup.ts";
import { salvage } from "./salvage.ts";
import { seal, unseal } from "./seal.ts";
import { show } from "./show.ts";
import { stats } from "./stats.ts";
import { status } from "./status.ts";
import { verify } from "./verify.ts";
import { versions } from "./versions.ts";

/** In the order in which a person meets them. */
export const COMMANDS: readonly Command[] = [
  importFiles,
  newDraft,
  templates,
  list,
  find,
  show,
  status,
  stats,
  log,
  comments,
  versions,
  history,
  compare,
  restore,
  check,
  exportDrafts,
  profiles,
  photos,
  bundle,
  verify,
  recover,
  salvage,
  backup,
  restoreBackupCommand,
  seal,
  unseal,
  join,
  leave,
  sync,
];
