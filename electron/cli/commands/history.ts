import type { Article } from "../../../shared/article/article.ts";
import { plainText } from "../../../shared/article/article.ts";
import type { Session } from "../../../shared/contract/history.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { type Command, text, words } from "../command.ts";
import { moment } from "../moment.ts";

export const history: Command = {
  name: "history",
  usage: "history ID [--at TIME]",
  summary: "who wrote in the draft when and how much; the article at any time",
  description: [
    "A line for each session of writing, oldest first: when it began and ended, characters written and taken away, and who wrote. A pause of five minutes ends a session. Every change is kept for 90 days; from before that the versions are listed.",
    "With --at the article is printed as it was at that time, in plain text; with --json as the article of show.",
  ],
  options: {
    at: {
      type: "string",
      value: "TIME",
      does: "A day (2026-03-02) or a time (2026-03-02T18:30), here where it names no offset.",
    },
  },
  failure: "Nothing may be known of the draft at that time.",
  examples: [
    { line: "history ferry", does: "Tells who wrote when." },
    {
      line: "history ferry --at 2026-03-02T18:30",
      does: "Prints what stood there at half past six.",
    },
  ],
  prepare(args) {
    const [handle] = words(args, "ID");
    const asked = text(args, "at");
    const at = asked === undefined ? null : moment(asked, "--at");
    return async (desk) => {
      const { id } = await desk.drafts.find({ handle });
      const sessions = await sessionsOf(desk, id);
      const found = at === null ? null : await desk.history.article({ draft: id, at });
      const json = {
        sessions,
        moment:
          found === null ? null : { at: found.at, person: found.person, article: found.article },
      };
      const lines = found === null ? sessions.map(line) : printed(found.article);
      return { json, lines, failures: [] };
    };
  },
};

async function sessionsOf(desk: DeskClient, draft: DraftId): Promise<Session[]> {
  let sessions: Session[] = [];
  for await (const { timeline } of await desk.history.open({ draft })) {
    sessions = timeline?.sessions ?? sessions;
  }
  return sessions;
}

function line({ startedAt, endedAt, written, deleted, people }: Session): string {
  const time = (at: string) => at.slice(0, 16).replace("T", " ");
  const amounts = `${`+${written}`.padStart(7)} ${`-${deleted}`.padStart(7)}`;
  const who = people.map((name) => name ?? "–").join(", ");
  return `${time(startedAt)} – ${time(endedAt).slice(11)}  ${amounts}  ${who}`;
}

/** Headline, dek and each block as a paragraph. */
function printed({ headline, dek, body }: Article): string[] {
  const blocks = [headline, dek, ...body.map((block) => plainText([block]))];
  return blocks
    .flatMap((block) => (block === null || block === "" ? [] : [block, ""]))
    .slice(0, -1);
}
