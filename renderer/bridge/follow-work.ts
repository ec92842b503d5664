import type { Desk } from "./connect.ts";

/** One step of a work: of how many, and of what where it says so. */
export interface Step {
  readonly done: number;
  readonly total: number;
  readonly name: string | undefined;
}

/** A ticket for one call; until `end`, `onProgress` hears how far its work is, from 0 to 100, and the step. */
export function followWork(
  { events }: Pick<Desk, "events">,
  onProgress: (percent: number, step: Step) => void,
): { readonly ticket: string; readonly end: () => void } {
  const ticket = crypto.randomUUID();
  const end = events.subscribe((event) => {
    if (event.kind !== "progress" || event.ticket !== ticket) return;
    const { done, total, name } = event;
    onProgress(Math.round((100 * done) / Math.max(1, total)), { done, total, name });
  });
  return { ticket, end };
}
