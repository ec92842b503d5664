import { STATUS_NAMES, type Status } from "../../../shared/article/status.ts";
import type { LogEntry } from "../../../shared/article/ydoc/desk-log.ts";

/** Steps on the way to readers whose time is asked for later. */
const STEPS: readonly Status[] = ["filed", "approved"];

/** When the draft was last filed and approved, as far as it was, in that order. */
export function datesOf(
  log: readonly LogEntry[],
): { readonly name: string; readonly at: string }[] {
  const changes = log.filter((entry) => entry.kind === "status" && entry.from !== entry.to);
  return STEPS.flatMap((status) => {
    const last = changes.findLast((entry) => entry.kind === "status" && entry.to === status);
    return last === undefined ? [] : [{ name: STATUS_NAMES[status], at: last.at }];
  });
}
