import type { DraftId } from "../../../../shared/contract/ids.ts";
import type { DraftState, Version } from "../../../../shared/contract/versions.ts";
import { say } from "../../../../shared/words/say.ts";
import { clockTime, dayTitle } from "../days.ts";
import { versionTitle } from "../version-words.ts";

/** Another draft of this desk, as it is now. */
export interface OtherDraft {
  readonly kind: "draft";
  readonly id: DraftId;
  readonly headline: string | null;
}

/** A file, which is read and not kept. */
export interface OtherFile {
  readonly kind: "file";
  readonly file: File;
}

/** What a state of the draft is compared with. */
export type Target = DraftState | OtherDraft | OtherFile;

/** A state of the draft, and another one (either may be the earlier) or something else. */
export interface States {
  readonly from: DraftState;
  readonly to: Target;
}

export function isOther(target: Target): target is OtherDraft | OtherFile {
  return typeof target === "object";
}

/** What a picker offers: now, then the versions as they come, newest first. */
export function stateOptions(versions: readonly Version[], now: Date) {
  const named = versions.map((version) => ({
    value: String(version.number),
    label: stateLabel(version, now),
  }));
  return [{ value: "now", label: say("Now") }, ...named];
}

/** "Version 3: As filed, Yesterday 14:05". */
function stateLabel(version: Version, now: Date): string {
  const at = new Date(version.createdAt);
  const day = at.toDateString() === now.toDateString() ? "" : `${dayTitle(at, now)} `;
  return say("Version {number}: {versionTitle}, {day}{clockTime}", {
    number: version.number,
    versionTitle: versionTitle(version),
    day,
    clockTime: clockTime(version.createdAt),
  });
}

export function readState(value: string): DraftState {
  return value === "now" ? value : Number(value);
}

/** "version 3", "now", "“Ferries stay in port”", "ferry.docx". */
export function stateName(state: Target): string {
  if (!isOther(state)) return state === "now" ? state : say("version {state}", { state });
  return state.kind === "file" ? state.file.name : `“${state.headline ?? say("Untitled")}”`;
}

/** Why nothing can be restored from what is compared; null where it can. */
export function whyNotRestored({ from, to }: States): string | null {
  if (isOther(to)) return from === "now" ? null : say("To take parts over, choose Now under From.");
  if (from === "now") return say("To restore parts of the version, swap the two: from it to Now.");
  return to === "now" ? null : say("To restore parts of the earlier version, choose Now under To.");
}
