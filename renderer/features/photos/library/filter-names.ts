import type { PhotoFilter } from "../../../../shared/contract/library.ts";

/** What each filter is called on the screen. */
export const FILTER_NAMES: Readonly<Record<PhotoFilter, string>> = {
  noCaption: "No caption",
  noAlt: "No alt text",
  noCredit: "No credit",
  noRights: "Rights unknown",
  expiring: "Expiring",
  expired: "Expired",
  killed: "Killed",
  unused: "Unused",
  generated: "Generated",
  duplicates: "Duplicates",
};
