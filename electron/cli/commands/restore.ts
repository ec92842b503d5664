import { Problem } from "../../../shared/contract/problem.ts";
import { type Command, count, words } from "../command.ts";

export const restore: Command = {
  name: "restore",
  usage: "restore ID N",
  summary: "makes the draft what version N was, after a version of now",
  description: [
    "Changes only what differs, so that what others write meanwhile stays. What stood before is kept as a version first: restoring that one undoes it. N is the number that `stet versions` tells.",
  ],
  options: {},
  examples: [{ line: "restore ferry 2", does: "The draft is what version 2 was." }],
  prepare(args) {
    const [handle, number] = words(args, "ID", "N");
    const wanted = count(number, "N");
    return async (desk) => {
      const { id } = await desk.drafts.find({ handle });
      const kept = await desk.versions.list({ draft: id });
      const version = kept.find((candidate) => candidate.number === wanted);
      if (version === undefined) {
        throw noSuchVersion(wanted, Math.max(0, ...kept.map(({ number }) => number)));
      }
      const { restored, before } = await desk.versions.restore({ id: version.id });
      const line = `Version ${restored.number} is restored; what stood before is version ${before.number}.`;
      return { json: { version: restored.number, id }, lines: [line], failures: [] };
    };
  },
};

function noSuchVersion(number: number, newest: number): Problem {
  const known = newest === 0 ? "it has none yet" : `the newest is ${newest}`;
  return new Problem(
    "NOT_FOUND",
    `This draft has no version ${number}: ${known}. Nothing was changed. See \`stet versions ID\`.`,
  );
}
