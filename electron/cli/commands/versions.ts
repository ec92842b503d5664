import type { Version } from "../../../shared/contract/versions.ts";
import { type Command, words } from "../command.ts";

export const versions: Command = {
  name: "versions",
  usage: "versions ID",
  summary: "number, time, author, kind, name, words",
  description: [
    "A line for each version that is kept of the draft, newest first. The number counts from 1 in each draft, on this desk.",
  ],
  options: {},
  examples: [{ line: "versions ferry", does: "Shows which states can be compared or restored." }],
  prepare(args) {
    const [handle] = words(args, "ID");
    return async (desk) => {
      const { id } = await desk.drafts.find({ handle });
      const kept = await desk.versions.list({ draft: id });
      return { json: { versions: kept.map(listed) }, lines: kept.map(line), failures: [] };
    };
  },
};

function listed({ draft: _draft, note: _note, ...version }: Version) {
  return version;
}

function line({ number, kind, name, author, createdAt, words: counted }: Version): string {
  const time = createdAt.slice(0, 16).replace("T", " ");
  const what = name === null ? kind : `${kind} “${name}”`;
  return `${String(number).padStart(4)}  ${time}  ${String(counted).padStart(6)}  ${author ?? "–"}  ${what}`;
}
