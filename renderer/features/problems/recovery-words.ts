import type { Recovery } from "../../../shared/contract/drafts.ts";
import { say } from "../../../shared/words/say.ts";

/** What would come of a recovery, a sentence each. */
export function recoverySentences(said: Recovery): string[] {
  const { changes, damaged, fromBackups, fromStates, lost, unplaced } = said;
  if (damaged === 0) return [say("Nothing in this draft’s journal is damaged.")];
  return [
    say(
      "{damaged, plural, one {# change of {changes, number} is damaged.} other {# changes of {changes, number} are damaged.}}",
      { damaged, changes },
    ),
    ...(fromBackups === 0
      ? []
      : [
          say("{fromBackups, plural, one {# change} other {# changes}} can be had from a backup.", {
            fromBackups,
          }),
        ]),
    ...(fromStates === 0
      ? []
      : [
          say(
            "{fromStates, plural, one {# change} other {# changes}} can be had from a later version of the draft.",
            { fromStates },
          ),
        ]),
    ...(lost.length === 0
      ? []
      : [
          say("{lost, plural, one {# change} other {# changes}} cannot be had again:", {
            lost: lost.length,
          }),
        ]),
    ...(unplaced === 0
      ? []
      : [
          say(
            "{unplaced, plural, one {# change that came after is sound} other {# changes that came after are sound}}, but the place is not known. The words become notes for the newsroom at the end.",
            { unplaced },
          ),
        ]),
  ];
}
