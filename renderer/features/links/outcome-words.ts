import { assertNever } from "../../../shared/assert-never.ts";
import type { LinkOutcome } from "../../../shared/contract/links.ts";
import { say } from "../../../shared/words/say.ts";

/** What became of an address, said in one line. */
export function outcomeWords(outcome: LinkOutcome): string {
  switch (outcome.kind) {
    case "fine":
      return say("Answers");
    case "moved":
      return outcome.forGood
        ? say("Moved to {to}", { to: outcome.to })
        : say("Leads on to {to}", { to: outcome.to });
    case "broken":
      return brokenWords(outcome.status);
    case "circles":
      return say("Leads in a circle");
    case "timedOut":
      return say("No answer within ten seconds");
    case "unreachable":
      return say("Nobody answers there");
    case "private":
      return say("Leads into a private network; not asked");
    default:
      return assertNever(outcome);
  }
}

function brokenWords(status: number): string {
  if (status === 404) return say("Not found (404)");
  if (status === 410) return say("Taken away (410)");
  if (status === 401 || status === 403) return say("Not for everybody ({status})", { status });
  return status >= 500
    ? say("Out of order ({status})", { status })
    : say("Refused ({status})", { status });
}

/** "2 of 9 links need a look"; what only leads on for now needs none. */
export function summaryWords(outcomes: readonly LinkOutcome[]): string {
  if (outcomes.length === 0) return say("There is no address to check.");
  const off = outcomes.filter(needsLook).length;
  const all = outcomes.length;
  if (off === 0)
    return say("{all, plural, one {The link answers.} other {All # links answer.}}", { all });
  return say(
    "{off, number} of {all, plural, one {# link} other {# links}} {off, plural, one {needs} other {need}} a look.",
    { off, all },
  );
}

export function needsLook(outcome: LinkOutcome): boolean {
  return outcome.kind !== "fine" && !(outcome.kind === "moved" && !outcome.forGood);
}
