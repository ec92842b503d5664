import type { Session, Timeline } from "../../../../shared/contract/history.ts";
import { clockTime, dayTitle } from "../days.ts";

/** "Today, 14:05", "Friday 20 November, 09:12". */
export function momentTime(at: string, now = new Date()): string {
  return `${dayTitle(new Date(at), now)}, ${clockTime(at)}`;
}

/** "Ada Berg", "Ada Berg and Ben Holt", "Somebody" where nobody is known. */
export function namesOf(people: readonly (string | null)[]): string {
  const names = people.map((name) => name ?? "Somebody");
  return names.length === 0 ? "Nobody" : new Intl.ListFormat("en").format(names);
}

/** "12 characters written, 3 taken away". */
export function amountWords(written: number, deleted: number): string {
  const came = `${characters(written)} written`;
  if (deleted === 0) return written === 0 ? "no text changed" : came;
  if (written === 0) return `${characters(deleted)} taken away`;
  return `${came}, ${deleted.toLocaleString("en")} taken away`;
}

function characters(count: number): string {
  return count === 1 ? "1 character" : `${count.toLocaleString("en")} characters`;
}

/** "120 characters a minute". */
export function speedWords({ strip, isExact }: Timeline, place: number): string {
  const column = strip.find(({ from, to }) => from <= place && place <= to);
  const speed = (column?.speed ?? 0).toLocaleString("en");
  return `${speed} ${isExact ? "characters" : "changes"} a minute`;
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
