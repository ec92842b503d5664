import type { Recovery } from "../../../shared/contract/drafts.ts";
import { type Command, words } from "../command.ts";

export const recover: Command = {
  name: "recover",
  usage: "recover ID [--look]",
  summary: "makes a draft whole again whose journal was damaged on the disk",
  description: [
    "A damaged change is had again from a backup that holds it, or else from a later version of the draft. What has neither is lost, and said with its time and who wrote it; words that build on it and have no place become notes for the newsroom at the end. What was damaged is kept aside on the desk. A sound draft is left as it is.",
  ],
  options: {
    look: { type: "boolean", does: "Only says what would come of it." },
  },
  failure: "It is also 1 where something is lost.",
  examples: [
    { line: "recover ferry --look", does: "Says what of a damaged draft can be had." },
    { line: "recover ferry", does: "Makes of it what can be had." },
  ],
  prepare(args) {
    const [handle] = words(args, "ID");
    const looks = args.options.look === true;
    return async (desk) => {
      const { id } = await desk.drafts.find({ handle });
      const said = looks
        ? await desk.drafts.recoverable({ id })
        : await desk.drafts.recover({ id });
      return { json: said, lines: linesOf(said), failures: said.lost.map(lostSentence) };
    };
  },
};

function linesOf({
  changes,
  damaged,
  fromBackups,
  fromStates,
  unplaced,
  words,
}: Recovery): string[] {
  if (damaged === 0) return [`All ${changes} changes of this draft are sound.`];
  return [
    `${damaged} of ${changes} changes are damaged: ${fromBackups} are in a backup, ${fromStates} in a later version.`,
    ...(unplaced === 0 ? [] : [`${unplaced} sound changes build on lost ones and have no place.`]),
    ...words.map((run) => `  Without a place: ${run}`),
  ];
}

function lostSentence({ at, person }: Recovery["lost"][number]): string {
  return `A change of ${at} by ${person ?? "nobody named"} is lost. All others are safe. An older backup elsewhere may have it.`;
}
