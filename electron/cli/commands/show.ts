import { type Command, words } from "../command.ts";

export const show: Command = {
  name: "show",
  usage: "show ID",
  summary: "the article as JSON",
  description: [
    "Prints the draft with its words of the body and the whole article: the fields, headline and dek as plain text and with their styles, and the blocks of the body in the editor's own form.",
  ],
  options: {},
  examples: [
    { line: "show ferry", does: "Prints the article, indented." },
    { line: "show ferry --json", does: "Prints the same on one line." },
  ],
  prepare(args) {
    const [handle] = words(args, "ID");
    return async (desk) => {
      const { id } = await desk.drafts.find({ handle });
      const shown = await desk.drafts.show({ id });
      return { json: shown, lines: [JSON.stringify(shown, null, 2)], failures: [] };
    };
  },
};
