import type { DraftState, Version } from "../../../../shared/contract/versions.ts";
import { clockTime, dayTitle } from "../days.ts";
import { versionTitle } from "../version-words.ts";

/** Two states of one draft; either may be the earlier one. */
export interface States {
  readonly from: DraftState;
  readonly to: DraftState;
}

/** What a picker offers: now, then the versions as they come, newest first. */
export function stateOptions(versions: readonly Version[], now: Date) {
  const named = versions.map((version) => ({
    value: String(version.number),
    label: stateLabel(version, now),
  }));
  return [{ value: "now", label: "Now" }, ...named];
}

/** "Version 3: As filed, Yesterday 14:05". */
function stateLabel(version: Version, now: Date): string {
  const at = new Date(version.createdAt);
  const day = at.toDateString() === now.toDateString() ? "" : `${dayTitle(at, now)} `;
  return `Version ${version.number}: ${versionTitle(version)}, ${day}${clockTime(version.createdAt)}`;
}

export function readState(value: string): DraftState {
  return value === "now" ? value : Number(value);
}

/** "version 3", "now". */
export function stateName(state: DraftState): string {
  return state === "now" ? state : `version ${state}`;
}

/** Why nothing can be restored from what is compared; null where it can. */
export function whyNotRestored({ from, to }: States): string | null {
  if (from === "now") return "To restore parts of the version, swap the two: from it to Now.";
  return to === "now" ? null : "To restore parts of the earlier version, choose Now under To.";
}
