import { useCallback, useEffect, useRef, useState } from "react";
import { toProblem } from "../../../../shared/contract/from-wire.ts";
import type { Moment, Timeline } from "../../../../shared/contract/history.ts";
import type { Problem } from "../../../../shared/contract/problem.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { type ShownMoment, taken } from "./shown-moment.ts";

export interface Travel {
  /** Null until the first answer. */
  readonly timeline: Timeline | null;
  /** How far the journal has been read; null once all of it has. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  /** Where the person stands. */
  readonly place: number;
  /** What is shown, which may follow {@link place} by a moment; null before the first. */
  readonly moment: ShownMoment | null;
  readonly problem: Problem | null;
  readonly go: (place: number) => void;
}

/** The line of a draft's writing, and the article at the place where the person stands. */
export function useTravel(session: Pick<DraftSession, "id" | "settled">, start: number | null) {
  const { client, events } = useDesk();
  const draft = session.id;
  const [timeline, setTimeline] = useState<Timeline | null>(null);
  const [reading, setReading] = useState<Travel["reading"]>(null);
  const [place, setPlace] = useState<number | null>(start);
  const [moment, setMoment] = useState<ShownMoment | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const wanted = useRef<number | null>(null);
  const shown = useRef<ShownMoment | null>(null);
  const isBusy = useRef(false);

  const [openings, setOpenings] = useState(0);

  useEffect(
    () =>
      events.subscribe((event) => {
        if (event.kind === "versions" && event.draft === draft) setOpenings((count) => count + 1);
      }),
    [events, draft],
  );

  const fail = useCallback((error: unknown) => setProblem(toProblem(error)), []);

  useEffect(() => {
    const end = new AbortController();
    // Anew with each version, which gets its flag.
    if (openings < 0) return;
    const read = async () => {
      await session.settled();
      for await (const step of await client.history.open({ draft }, { signal: end.signal })) {
        if (step.timeline !== null) setTimeline(step.timeline);
        setReading(step.read < step.total ? { done: step.read, total: step.total } : null);
      }
    };
    read().catch((error: unknown) => end.signal.aborted || fail(error));
    return () => end.abort();
  }, [client, session, draft, fail, openings]);

  /** One at a time: of what was asked for meanwhile the last alone is read. */
  const catchUp = useCallback(async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      while (wanted.current !== null) {
        const asked = wanted.current;
        wanted.current = null;
        const known = shown.current?.place ?? null;
        const read: Moment = await client.history.at({ draft, place: asked, known });
        shown.current = taken(shown.current, read);
        setMoment(shown.current);
      }
      setProblem(null);
    } catch (error) {
      shown.current = null;
      fail(error);
    } finally {
      isBusy.current = false;
    }
  }, [client, draft, fail]);

  const last = timeline === null ? null : timeline.count - 1;
  const at = place ?? last;
  useEffect(() => {
    if (at === null) return;
    wanted.current = at;
    void catchUp();
  }, [at, catchUp]);

  const go = useCallback((to: number) => setPlace(Math.max(0, Math.min(to, last ?? 0))), [last]);
  const travel: Travel = { timeline, reading, place: at ?? 0, moment, problem, go };
  return travel;
}
