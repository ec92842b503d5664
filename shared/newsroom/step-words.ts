import { assertNever } from "../assert-never.ts";
import type { DraftStep } from "../contract/newsroom.ts";
import { say, spokenLocale } from "../words/say.ts";

/** Where a draft stands between this desk and its newsroom, in words. */
export function stepWords(step: DraftStep, now: Date): string {
  switch (step.kind) {
    case "here":
      return say("On this desk only");
    case "syncing":
      return say("Syncing…");
    case "inStep":
      return say("In step");
    case "offline":
      return say("Offline since {time}", { time: sinceWords(step.since, now) });
    case "refused":
      return say("Not taken");
    case "there":
      return say("In the newsroom only");
    default:
      return assertNever(step);
  }
}

/** A time as short as it can be: of today the hour alone. */
export function sinceWords(at: string, now: Date): string {
  const then = new Date(at);
  const isToday = then.toDateString() === now.toDateString();
  const day = isToday ? {} : ({ day: "numeric", month: "short" } as const);
  return new Intl.DateTimeFormat(spokenLocale(), {
    ...day,
    hour: "2-digit",
    minute: "2-digit",
  }).format(then);
}
