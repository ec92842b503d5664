import { assertNever } from "../../../shared/assert-never.ts";
import type { NewsroomState } from "../../../shared/contract/newsroom.ts";
import type { Role } from "../../../shared/newsroom/roles.ts";
import { sinceWords } from "../../../shared/newsroom/step-words.ts";
import { say, sayReceived } from "../../../shared/words/say.ts";

export type Joined = Extract<NewsroomState, { kind: "joined" }>;

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  reader: say("You read here. What you write in shared drafts is not taken."),
  reporter: say("You write as a reporter: you begin, write and file drafts."),
  producer: say(
    "You work as a producer: you set fields and credits, comment and publish. The text is not yours to change.",
  ),
  editor: say("You write as an editor: you may do everything with a draft."),
};

/** How a desk and its newsroom stand, from the worst to the best. */
export type Standing = "signedOut" | "offline" | "connecting" | "refused" | "waiting" | "inStep";

export function standingOf({ link, drafts }: Pick<Joined, "link" | "drafts">): Standing {
  if (link.kind !== "online") return link.kind;
  if (drafts.refused > 0) return "refused";
  return drafts.waiting > 0 ? "waiting" : "inStep";
}

/** The same in a few words. */
export function standingWords(state: Joined, now: Date): string {
  const { link, drafts } = state;
  const standing = standingOf(state);
  switch (standing) {
    case "signedOut":
      return say("Signed out");
    case "offline":
      return link.kind === "offline"
        ? say("Offline since {time}", { time: sinceWords(link.since, now) })
        : say("Offline");
    case "connecting":
      return say("Connecting…");
    case "refused":
      return say("{refused, plural, one {# draft not taken} other {# drafts not taken}}", {
        refused: drafts.refused,
      });
    case "waiting":
      return say("{waiting, plural, one {# draft waits} other {# drafts wait}}", {
        waiting: drafts.waiting,
      });
    case "inStep":
      return say("In step");
    default:
      return assertNever(standing);
  }
}

/** What is said aloud when it changes: without counts, which change all the time. */
export function standingAloud(state: Joined): string {
  const { name, link } = state;
  switch (standingOf(state)) {
    case "signedOut":
      return link.kind === "signedOut" ? sayReceived(link.sentence) : "";
    case "offline":
      return say("{name} cannot be reached. You go on writing; what waits is sent by itself.", {
        name,
      });
    case "refused":
      return say("{name} does not take everything. Your words stay on this desk.", { name });
    case "inStep":
      return say("This desk and {name} are in step.", { name });
    default:
      return "";
  }
}
