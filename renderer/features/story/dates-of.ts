import { STATUS_NAMES, type Status } from "../../../shared/article/status.ts";
import type { StatusChange } from "../../../shared/article/ydoc/fields.ts";

/** Steps on the way to readers whose time is asked for later. */
const STEPS: readonly Status[] = ["filed", "approved"];

/** When the draft was last filed and approved, as far as it was, in that order. */
export function datesOf(
  log: readonly StatusChange[],
): { readonly name: string; readonly at: string }[] {
  return STEPS.flatMap((status) => {
    const last = log.findLast(({ to }) => to === status);
    return last === undefined ? [] : [{ name: STATUS_NAMES[status], at: last.at }];
  });
}
