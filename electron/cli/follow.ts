import { randomUUID } from "node:crypto";
import type { DeskClient } from "../../shared/contract/index.ts";
import type { Way } from "./command.ts";

/** How work is told of while it goes on. */
export interface Telling {
  /** Work of less than this is told of when it is done, and not before. */
  readonly least: number;
  readonly words: (done: number, total: number) => string;
}

/** Does a work that takes a ticket, and notes how far it is at each tenth. */
export async function followed<Result>(
  desk: DeskClient,
  { note }: Pick<Way, "note">,
  { least, words }: Telling,
  work: (ticket: string) => Promise<Result>,
): Promise<Result> {
  const ticket = randomUUID();
  const until = new AbortController();
  const events = await desk.desk.events(undefined, { signal: until.signal });
  const tell = async () => {
    let tenth = 0;
    for await (const event of events) {
      if (event.kind !== "progress" || event.ticket !== ticket || event.total < least) continue;
      const now = Math.floor((10 * event.done) / event.total);
      if (now > tenth) note(words(event.done, event.total));
      tenth = Math.max(tenth, now);
    }
  };
  // An end of the stream is no fault of the work's.
  const telling = tell().catch(() => undefined);
  try {
    return await work(ticket);
  } finally {
    until.abort();
    await telling;
  }
}
