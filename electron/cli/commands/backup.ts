import { type Command, words } from "../command.ts";

export const backup: Command = {
  name: "backup",
  usage: "backup",
  summary: "copies the whole desk into its folder backups; the last seven are kept",
  options: {},
  prepare(args) {
    words(args);
    return async (desk) => {
      const { name, path, drafts, bytes } = await desk.backups.make();
      return { json: { name, file: path, drafts, bytes }, lines: [path], failures: [] };
    };
  },
};
