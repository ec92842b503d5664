import { type Command, words } from "../command.ts";

export const backup: Command = {
  name: "backup",
  usage: "backup",
  summary: "copies the whole desk into its folder backups; the last seven are kept",
  description: [
    "Copies one moment of the desk, also while the app writes on it; photos by hard link where the disk can. It is there whole or not at all.",
  ],
  options: {},
  examples: [{ line: "backup", does: "Makes a backup and prints where it lies." }],
  prepare(args) {
    words(args);
    return async (desk) => {
      const { name, path, drafts, bytes } = await desk.backups.make();
      return { json: { name, file: path, drafts, bytes }, lines: [path], failures: [] };
    };
  },
};
