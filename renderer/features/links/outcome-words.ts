import { assertNever } from "../../../shared/assert-never.ts";
import type { LinkOutcome } from "../../../shared/contract/links.ts";

/** What became of an address, said in one line. */
export function outcomeWords(outcome: LinkOutcome): string {
  switch (outcome.kind) {
    case "fine":
      return "Answers";
    case "moved":
      return outcome.forGood ? `Moved to ${outcome.to}` : `Leads on to ${outcome.to}`;
    case "broken":
      return brokenWords(outcome.status);
    case "circles":
      return "Leads in a circle";
    case "timedOut":
      return "No answer within ten seconds";
    case "unreachable":
      return "Nobody answers there";
    case "private":
      return "Leads into a private network; not asked";
    default:
      return assertNever(outcome);
  }
}

function brokenWords(status: number): string {
  if (status === 404) return "Not found (404)";
  if (status === 410) return "Taken away (410)";
  if (status === 401 || status === 403) return `Not for everybody (${status})`;
  return status >= 500 ? `Out of order (${status})` : `Refused (${status})`;
}

/** "2 of 9 links need a look"; what only leads on for now needs none. */
export function summaryWords(outcomes: readonly LinkOutcome[]): string {
  if (outcomes.length === 0) return "There is no address to check.";
  const off = outcomes.filter(needsLook).length;
  const all = outcomes.length === 1 ? "1 link" : `${outcomes.length} links`;
  if (off === 0) return outcomes.length === 1 ? "The link answers." : `All ${all} answer.`;
  return `${off} of ${all} ${off === 1 ? "needs" : "need"} a look.`;
}

export function needsLook(outcome: LinkOutcome): boolean {
  return outcome.kind !== "fine" && !(outcome.kind === "moved" && !outcome.forGood);
}
