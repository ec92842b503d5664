import type { PhotoFilter } from "../../../../shared/contract/library.ts";
import { say } from "../../../../shared/words/say.ts";

/** What each filter is called on the screen. */
export const FILTER_NAMES: Readonly<Record<PhotoFilter, string>> = {
  noCaption: say("No caption"),
  noAlt: say("No alt text"),
  noCredit: say("No credit"),
  noRights: say("Rights unknown"),
  expiring: say("Expiring"),
  expired: say("Expired"),
  killed: say("Killed"),
  unused: say("Unused"),
  generated: say("Generated"),
  duplicates: say("Duplicates"),
};
