import type { Session, Timeline } from "../../../../shared/contract/history.ts";
import { say, sayList } from "../../../../shared/words/say.ts";
import { clockTime, dayTitle } from "../days.ts";

/** "Today, 14:05", "Friday 20 November, 09:12". */
export function momentTime(at: string, now = new Date()): string {
  return `${dayTitle(new Date(at), now)}, ${clockTime(at)}`;
}

/** "Ada Berg", "Ada Berg and Ben Holt", "Somebody" where nobody is known. */
export function namesOf(people: readonly (string | null)[]): string {
  const names = people.map((name) => name ?? say("Somebody"));
  return names.length === 0 ? say("Nobody") : sayList(names);
}

/** "12 characters written, 3 taken away". */
export function amountWords(written: number, deleted: number): string {
  if (deleted > 0 && written > 0) {
    return say(
      "{written, plural, one {# character} other {# characters}} written, {deleted, number} taken away",
      { written, deleted },
    );
  }
  if (deleted > 0) {
    return say("{deleted, plural, one {# character} other {# characters}} taken away", { deleted });
  }
  return written === 0
    ? say("no text changed")
    : say("{written, plural, one {# character} other {# characters}} written", { written });
}

/** "120 characters a minute". */
export function speedWords({ strip, isExact }: Timeline, place: number): string {
  const column = strip.find(({ from, to }) => from <= place && place <= to);
  const speed = column?.speed ?? 0;
  return isExact
    ? say("{speed, number} characters a minute", { speed })
    : say("{speed, number} changes a minute", { speed });
}

/** Session of a place; every place stands in one. */
export function sessionAt({ sessions }: Timeline, place: number): Session | undefined {
  return sessions.find(({ from, to }) => from <= place && place <= to);
}

/** Where the next session begins, or, backwards, this one or the one before it. */
export function sessionStep(timeline: Timeline, place: number, by: 1 | -1): number {
  const starts = timeline.sessions.map(({ from }) => from);
  if (by === 1) return starts.find((from) => from > place) ?? timeline.count - 1;
  return starts.findLast((from) => from < place) ?? 0;
}
