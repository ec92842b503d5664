import type { DeskClient } from "../../../shared/contract/index.ts";
import type { NewsroomState } from "../../../shared/contract/newsroom.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { type Command, text, type Way, WrongUsage, words } from "../command.ts";

type Joined = Extract<NewsroomState, { kind: "joined" }>;

export const join: Command = {
  name: "join",
  usage: "join ADDRESS --invitation CODE [--name NAME]",
  summary: "lets a desk take part in a newsroom",
  description: [
    "Every draft of the desk is sent to the newsroom's server from then on, and what others write comes onto the desk. ADDRESS is where the server answers, with https unless it is in the same building; CODE is what an editor of the newsroom gave you.",
    "Nothing but this address is asked, and nothing before this command.",
  ],
  options: {
    invitation: { type: "string", value: "CODE", does: "The invitation; it is used up by this." },
    name: {
      type: "string",
      value: "NAME",
      does: "Who writes on the desk, where it does not know yet.",
    },
  },
  failure: "The desk may take part in another newsroom, or the invitation may be used up.",
  examples: [
    {
      line: "join https://desk.example --invitation 5f0c9d2a71be44e0a7c3",
      does: "Takes part in that newsroom.",
    },
  ],
  prepare(args) {
    const [address] = words(args, "ADDRESS");
    const invitation = text(args, "invitation");
    if (invitation === undefined) throw new WrongUsage("--invitation is missing.");
    if (!URL.canParse(address)) throw new WrongUsage(`“${address}” is no address.`);
    const name = text(args, "name");
    return async (desk, { stop }) => {
      await introduce(desk, name);
      const state = joinedIn(await desk.newsroom.join({ address, invitation }, { signal: stop }));
      return {
        json: told(state),
        lines: [`This desk takes part in ${state.name} as ${state.member.role}.`],
        failures: [],
      };
    };
  },
};

export const leave: Command = {
  name: "leave",
  usage: "leave",
  summary: "lets a desk take part in its newsroom no more",
  description: [
    "All drafts of the desk stay on it, and in the newsroom. Those that are on the newsroom's server only go from the list.",
  ],
  options: {},
  examples: [{ line: "leave", does: "The desk is alone again." }],
  prepare(args) {
    words(args);
    return async (desk) => {
      const before = await desk.newsroom.state();
      const left = before.kind === "joined" ? before.name : null;
      await desk.newsroom.leave();
      const line = left === null ? "This desk was alone." : `This desk has left ${left}.`;
      return { json: { left }, lines: [line], failures: [] };
    };
  },
};

export const sync: Command = {
  name: "sync",
  usage: "sync",
  summary: "waits until a desk and its newsroom are in step",
  description: [
    "Sends what was written here and takes what was written elsewhere. It is done when the server has said that all of it is on its disk.",
  ],
  options: {},
  failure: "It is also 1 where the server does not take a draft; the others are in step.",
  examples: [{ line: "sync", does: "Sends what waits, e.g. before the machine is put away." }],
  prepare(args) {
    words(args);
    return async (desk, way) => {
      await desk.newsroom.retry({}, { signal: way.stop });
      const state = await inStep(desk, way);
      const refused = state.drafts.refused === 0 ? [] : await refusedOn(desk);
      return {
        json: { ...told(state), refused },
        lines: linesOf(state),
        failures: refused.map(({ id, sentence }) => `${id}: ${sentence}`),
      };
    };
  },
};

function linesOf({ name, drafts: { inStep, there } }: Joined): string[] {
  const own = `${inStep} drafts are in step with ${name}.`;
  return there === 0 ? [own] : [own, `${there} more are on its server only.`];
}

const told = ({ address, name, member, drafts }: Joined) => ({ address, name, member, drafts });

async function introduce(desk: DeskClient, name: string | undefined): Promise<void> {
  if ((await desk.desk.info()).person !== null) return;
  if (name === undefined) {
    throw new Problem(
      "NO_PERSON",
      "The desk does not know yet who writes here, so no newsroom was joined. Nothing was changed. Say it with --name.",
    );
  }
  const initials = name
    .split(/\s+/)
    .map((word) => word.slice(0, 1))
    .join("")
    .slice(0, 3)
    .toUpperCase();
  await desk.desk.introduce({ name, initials, sample: false });
}

/** Follows it until nothing waits; the link's own sentence where it is lost meanwhile. */
async function inStep(desk: DeskClient, { note, stop }: Way): Promise<Joined> {
  let told = Number.POSITIVE_INFINITY;
  for await (const state of await desk.newsroom.watch(undefined, { signal: stop })) {
    const joined = joinedIn(state);
    const { waiting } = joined.drafts;
    if (joined.link.kind === "signedOut") throw new Problem("REFUSED", joined.link.sentence);
    if (joined.link.kind === "offline") throw offline();
    if (joined.link.kind === "online" && waiting === 0) return joined;
    if (waiting > 0 && waiting <= told * 0.9) note(`${waiting} drafts wait`);
    told = waiting > 0 && waiting <= told * 0.9 ? waiting : told;
  }
  throw offline();
}

async function refusedOn(desk: DeskClient) {
  const rows = await desk.drafts.list({});
  return rows.flatMap(({ id, step }) =>
    step?.kind === "refused" ? [{ id, sentence: step.sentence }] : [],
  );
}

function joinedIn(state: NewsroomState): Joined {
  if (state.kind === "joined") return state;
  throw new Problem(
    "BAD_INPUT",
    "This desk takes part in no newsroom. Nothing was done. Join one with `stet join`.",
  );
}

function offline(): Problem {
  return new Problem(
    "OFFLINE",
    "The newsroom's server does not answer any more. What waits is safe on this desk. Try again when there is a network.",
  );
}
