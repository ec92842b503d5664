import path from "node:path";
import type { DeskClient } from "../../../shared/contract/index.ts";
import type { ShellOutput } from "../../../shared/contract/shell.ts";
import { type Command, type Outcome, text, type Way, WrongUsage, words } from "../command.ts";
import { followed } from "../follow.ts";

export const backup: Command = {
  name: "backup",
  usage: "backup [--out FILE]",
  summary: "copies the whole desk into its folder backups, or into one file",
  description: [
    "Copies one moment of the desk, also while the app writes on it. In the desk's own folder photos are kept by hard link where the disk can, and the last seven backups stay, or as many as the settings say. It is there whole or not at all.",
    "With --out everything goes into one file for another disk. A backup of that name is replaced; any other file is left alone.",
  ],
  options: {
    out: { type: "string", value: "FILE", does: "The one file to be written." },
  },
  examples: [
    { line: "backup", does: "Makes a backup and prints where it lies." },
    { line: "backup --out /media/stick/desk.zip", does: "Writes the desk to a stick." },
  ],
  prepare(args) {
    words(args);
    const out = text(args, "out");
    if (out === "") throw new WrongUsage("--out needs the name of a file.");
    if (out !== undefined) return (desk, way) => intoFile(desk, path.resolve(out), way);
    return async (desk) => {
      const { name, path: file, drafts, bytes } = await desk.backups.make();
      return { json: { name, file, drafts, bytes }, lines: [file], failures: [] };
    };
  },
};

const MB = 1024 * 1024;
const TELLING = {
  least: 20 * MB,
  words: (done: number, total: number) =>
    `${Math.round(done / MB)} of ${Math.round(total / MB)} MB written`,
};

async function intoFile(
  desk: DeskClient,
  out: string,
  way: Way,
): Promise<Outcome<ShellOutput["backup"]>> {
  const { file, drafts, bytes, missing } = await followed(desk, way, TELLING, (ticket) =>
    desk.backups.writeTo({ path: out, ticket }, { signal: way.stop }),
  );
  const failures = missing.map(
    (name) => `The photo ${name} is damaged on this desk and is not in it.`,
  );
  return { json: { name: null, file, drafts, bytes }, lines: [file], failures };
}
