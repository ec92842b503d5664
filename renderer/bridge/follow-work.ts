import type { Desk } from "./connect.ts";

/** A ticket for one call; until `end`, `onProgress` hears how far its work is, from 0 to 100. */
export function followWork(
  { events }: Pick<Desk, "events">,
  onProgress: (percent: number) => void,
): { readonly ticket: string; readonly end: () => void } {
  const ticket = crypto.randomUUID();
  const end = events.subscribe((event) => {
    if (event.kind !== "progress" || event.ticket !== ticket) return;
    onProgress(Math.round((100 * event.done) / Math.max(1, event.total)));
  });
  return { ticket, end };
}
