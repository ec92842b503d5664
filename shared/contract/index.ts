import type { ContractRouterClient } from "@orpc/contract";
import { backups } from "./backups.ts";
import { bundles } from "./bundles.ts";
import { checks } from "./checks.ts";
import { desk } from "./desk.ts";
import { drafts } from "./drafts.ts";
import { exports } from "./exports.ts";
import { faults } from "./faults.ts";
import { find } from "./find.ts";
import { history } from "./history.ts";
import { houseStyle } from "./house-style.ts";
import { imports } from "./imports.ts";
import { library } from "./library.ts";
import { links } from "./links.ts";
import { newsroom } from "./newsroom.ts";
import { photos } from "./photos.ts";
import { seal } from "./seal.ts";
import { settings } from "./settings.ts";
import { statistics } from "./statistics.ts";
import { templates } from "./templates.ts";
import { updates } from "./updates.ts";
import { versions } from "./versions.ts";

/** Every call and event between a window (or a shell) and the desk. */
export const contract = {
  desk,
  drafts,
  versions,
  history,
  photos,
  library,
  imports,
  exports,
  bundles,
  checks,
  houseStyle,
  links,
  find,
  backups,
  seal,
  settings,
  statistics,
  templates,
  newsroom,
  updates,
  faults,
};

/** The desk as its callers see it, whatever the transport. */
export type DeskClient = ContractRouterClient<typeof contract>;
