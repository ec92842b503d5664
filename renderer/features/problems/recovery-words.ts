import type { Recovery } from "../../../shared/contract/drafts.ts";

/** What would come of a recovery, a sentence each. */
export function recoverySentences(said: Recovery): string[] {
  const { changes, damaged, fromBackups, fromStates, lost, unplaced } = said;
  if (damaged === 0) return ["Nothing in this draft’s journal is damaged."];
  return [
    `${counted(damaged, "change")} of ${changes.toLocaleString("en")} ${are(damaged)} damaged.`,
    ...(fromBackups === 0 ? [] : [`${counted(fromBackups, "change")} can be had from a backup.`]),
    ...(fromStates === 0
      ? []
      : [`${counted(fromStates, "change")} can be had from a later version of the draft.`]),
    ...(lost.length === 0 ? [] : [`${counted(lost.length, "change")} cannot be had again:`]),
    ...(unplaced === 0
      ? []
      : [
          `${counted(unplaced, "change")} that came after ${are(unplaced)} sound, but the place is not known. ` +
            "The words become notes for the newsroom at the end.",
        ]),
  ];
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
}

const are = (count: number) => (count === 1 ? "is" : "are");
