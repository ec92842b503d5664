import { type Command, words } from "../command.ts";

export const show: Command = {
  name: "show",
  usage: "show ID",
  summary: "the article as JSON",
  options: {},
  prepare(args) {
    const [handle] = words(args, "ID");
    return async (desk) => {
      const { id } = await desk.drafts.find({ handle });
      const shown = await desk.drafts.show({ id });
      return { json: shown, lines: [JSON.stringify(shown, null, 2)], failures: [] };
    };
  },
};
