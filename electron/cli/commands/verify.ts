import type { DeskClient } from "../../../shared/contract/index.ts";
import { type Command, type Way, words } from "../command.ts";
import { followed } from "../follow.ts";

export const verify: Command = {
  name: "verify",
  usage: "verify [--rebuild]",
  summary: "checks that everything on the desk can be read",
  description: [
    "Reads the database, every draft, version and photo, and says in a sentence each what is wrong.",
  ],
  options: {
    rebuild: {
      type: "boolean",
      does: "First derives what the list and the search hold anew from every draft's journal, which loses nothing.",
    },
  },
  failure: "It is also 1 where something is wrong.",
  examples: [
    { line: "verify", does: "Looks whether the desk is sound." },
    { line: "verify --rebuild", does: "Mends a list or a search that tells what is not so." },
  ],
  prepare(args) {
    words(args);
    const rebuilds = args.options.rebuild === true;
    return async (desk, way) => {
      const rebuilt = rebuilds ? await rebuild(desk, way) : null;
      const { ok, problems } = await followed(desk, way, TELLING, (ticket) =>
        desk.desk.verify({ ticket }, { signal: way.stop }),
      );
      return {
        json: { ok, problems, ...(rebuilt === null ? {} : { rebuilt }) },
        lines: [
          ...(rebuilt === null ? [] : [`Derived anew: ${rebuilt}.`]),
          ...(ok ? ["Everything on this desk can be read."] : []),
        ],
        failures: problems,
      };
    };
  },
};

const TELLING = {
  least: 100,
  words: (done: number, total: number) => `${done} of ${total} pieces of the desk read`,
};

/** How many were derived anew. Progress is told at each tenth, and each draft that could not be. */
async function rebuild(desk: DeskClient, { note, stop }: Way): Promise<number> {
  let rebuilt = 0;
  for await (const { done, total, problem } of await desk.desk.rebuild(undefined, {
    signal: stop,
  })) {
    if (problem !== null) note(problem);
    else if (done > 0) rebuilt += 1;
    if (done > 0 && (done === total || done % Math.ceil(total / 10) === 0)) {
      note(`${done} of ${total} derived anew`);
    }
  }
  return rebuilt;
}
