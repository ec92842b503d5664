import type { DeskClient } from "../../../shared/contract/index.ts";
import { type Command, words } from "../command.ts";

export const verify: Command = {
  name: "verify",
  usage: "verify [--rebuild]",
  summary: "reads everything on the desk and says what is wrong",
  options: { rebuild: { type: "boolean" } },
  prepare(args) {
    words(args);
    return async (desk, note) => {
      const rebuilt = args.options.rebuild === true ? await rebuild(desk, note) : null;
      const { ok, problems } = await desk.desk.verify();
      const lines = [
        ...(rebuilt === null
          ? []
          : [`The list and the search of ${rebuilt} drafts are made anew.`]),
        ...(ok ? ["Everything on this desk can be read."] : []),
      ];
      const json = { ok, problems, ...(rebuilt === null ? {} : { rebuilt }) };
      return { json, lines, failures: problems };
    };
  },
};

/** Derives the list and the search anew; answers for how many drafts. */
async function rebuild(desk: DeskClient, note: (line: string) => void): Promise<number> {
  let count = 0;
  for await (const { done, total } of await desk.desk.rebuild()) {
    if (done > 0) note(`${done} of ${total} drafts`);
    count = done;
  }
  return count;
}
