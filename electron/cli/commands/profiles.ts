import type { Profile } from "../../../shared/contract/exports.ts";
import { type Command, words } from "../command.ts";

export const profiles: Command = {
  name: "profiles",
  usage: "profiles",
  summary:
    "the ways of writing each format that an export can name; ends with 1 where a file is wrong",
  description: [
    "A line for each profile: its name, its format, its title and the template that it stands in, Stet's own before those of the desk's folder export-profiles. Files there that are no profile are told, with line and key, and so are templates, with line and slot.",
  ],
  options: {},
  failure: "It is also 1 where a file of the folder is no profile.",
  examples: [
    { line: "profiles", does: "What can be named behind --profile." },
    { line: "profiles --json", does: "The same for a program." },
  ],
  prepare(args) {
    words(args);
    return async (desk) => {
      const known = await desk.exports.profiles();
      return { json: known, lines: linesFor(known.profiles), failures: known.wrong };
    };
  },
};

function linesFor(profiles: readonly Profile[]): string[] {
  const widest = (key: "name" | "format") => Math.max(...profiles.map((one) => one[key].length));
  const [name, format] = [widest("name"), widest("format")];
  return profiles.map(
    ({ template, ...one }) =>
      `${one.name.padEnd(name)}  ${one.format.padEnd(format)}  ${one.title}${template === null ? "" : ` (in ${template})`}`,
  );
}
