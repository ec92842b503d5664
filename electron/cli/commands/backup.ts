import path from "node:path";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { type Command, type Outcome, text, WrongUsage, words } from "../command.ts";

export const backup: Command = {
  name: "backup",
  usage: "backup [--out FILE]",
  summary:
    "copies the whole desk into its folder backups, of which the last seven are kept, or into one file",
  options: { out: { type: "string" } },
  prepare(args) {
    words(args);
    const out = text(args, "out");
    if (out === "") throw new WrongUsage("--out needs the name of a file.");
    if (out !== undefined) return (desk) => intoFile(desk, path.resolve(out));
    return async (desk) => {
      const { name, path: file, drafts, bytes } = await desk.backups.make();
      return { json: { name, file, drafts, bytes }, lines: [file], failures: [] };
    };
  },
};

async function intoFile(desk: DeskClient, out: string): Promise<Outcome> {
  const { file, drafts, bytes, missing } = await desk.backups.writeTo({ path: out });
  const failures = missing.map(
    (name) => `The photo ${name} is damaged on this desk and is not in it.`,
  );
  return { json: { file, drafts, bytes }, lines: [file], failures };
}
