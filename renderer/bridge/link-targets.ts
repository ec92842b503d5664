import type { LinkTarget } from "../../shared/article/link-target.ts";
import { draftIdOf } from "../../shared/contract/draft-id-of.ts";
import type { DraftRow } from "../../shared/contract/drafts.ts";
import { toProblem } from "../../shared/contract/from-wire.ts";
import type { DeskClient } from "../../shared/contract/index.ts";
import type { DeskEvents } from "./desk-events.ts";
import type { Observable } from "./session.ts";
import { createValue } from "./value.ts";

/** What the desk knows of drafts that related links lead to, by the id that a link holds. */
export interface TargetsOfDesk {
  /** Null until the desk has answered. It stays true for as long as somebody listens. */
  readonly of: (id: string) => Observable<LinkTarget | null>;
}

const MISSING: LinkTarget = { headline: null, state: "missing" };

/** Reads a target when somebody begins to listen, and again at each change of its row. */
export function targetsOfDesk(
  { drafts }: { readonly drafts: Pick<DeskClient["drafts"], "find"> },
  events: DeskEvents,
): TargetsOfDesk {
  const known = new Map<string, Observable<LinkTarget | null>>();
  const read = async (id: string): Promise<LinkTarget | null> => {
    // Another desk's or program's word for it may be the slug of one that stands here.
    if (draftIdOf(id) === null) return MISSING;
    try {
      return toTarget(await drafts.find({ handle: id }));
    } catch (error) {
      return toProblem(error).code === "NOT_FOUND" ? MISSING : null;
    }
  };
  return {
    of: (id) => {
      const target = known.get(id) ?? observeTarget(() => read(id), id, events);
      known.set(id, target);
      return target;
    },
  };
}

function observeTarget(
  read: () => Promise<LinkTarget | null>,
  id: string,
  events: DeskEvents,
): Observable<LinkTarget | null> {
  const target = createValue<LinkTarget | null>(null);
  let listeners = 0;
  let readings = 0;
  let stop = () => {};
  const readAgain = async () => {
    readings += 1;
    const reading = readings;
    const answer = await read();
    // A failure leaves what was known; the desk says so when it is back.
    if (reading === readings && answer !== null) target.set(answer);
  };
  const begin = () => {
    stop = events.subscribe((event) => {
      const concerns = event.kind === "drafts" && event.ids.some((other) => other === id);
      if (concerns || event.kind === "resumed") void readAgain();
    });
    void readAgain();
  };
  return {
    get: target.get,
    subscribe: (listener) => {
      if (listeners === 0) begin();
      listeners += 1;
      const unsubscribe = target.subscribe(listener);
      return () => {
        unsubscribe();
        listeners -= 1;
        if (listeners === 0) stop();
      };
    },
  };
}

function toTarget({ headline, status, binnedAt }: DraftRow): LinkTarget {
  return { headline, state: binnedAt === null ? status : "binned" };
}
