import { toProblem } from "../../shared/contract/from-wire.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import { Problem } from "../../shared/contract/problem.ts";
import { say } from "../../shared/words/say.ts";
import { createValue, type Value } from "../bridge/value.ts";

/** A draft that is in the newsroom only, on its way to this desk. */
export interface Fetched {
  readonly id: DraftId;
  /** Null until it is known, or where it has none. */
  readonly headline: string | null;
  /** Why it does not come now; null while it does. */
  readonly sentence: string | null;
}

export interface Fetching {
  /** What is on its way; one at a time. */
  readonly shown: Value<Fetched | null>;
  /** Resolves once the draft is here; rejects with CANCELLED where nobody waits for it any more. */
  readonly fetch: (id: DraftId) => Promise<void>;
  readonly retry: () => void;
  readonly cancel: () => void;
}

interface FetchingParts {
  readonly fetch: (id: DraftId, signal: AbortSignal) => Promise<void>;
  readonly headlineOf: (id: DraftId) => Promise<string | null>;
}

/** Fetches one draft at a time; where that fails, a person says whether to try again. */
export function createFetching(parts: FetchingParts): Fetching {
  const shown = createValue<Fetched | null>(null);
  let end = new AbortController();
  let again = () => {};

  const pressed = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      again = resolve;
      signal.addEventListener("abort", () => reject(cancelled()));
    });
  const change = (id: DraftId, part: Partial<Fetched>) => {
    const now = shown.get();
    if (now?.id === id) shown.set({ ...now, ...part });
  };
  const untilHere = async (id: DraftId, signal: AbortSignal): Promise<void> => {
    try {
      await parts.fetch(id, signal);
    } catch (error) {
      if (signal.aborted) throw cancelled();
      change(id, { sentence: toProblem(error).message });
      await pressed(signal);
      change(id, { sentence: null });
      await untilHere(id, signal);
    }
  };
  const name = async (id: DraftId) => {
    // Without a name it comes all the same.
    change(id, { headline: await parts.headlineOf(id).catch(() => null) });
  };
  return {
    shown,
    fetch: async (id) => {
      end.abort();
      const mine = new AbortController();
      end = mine;
      shown.set({ id, headline: null, sentence: null });
      void name(id);
      try {
        await untilHere(id, mine.signal);
        if (mine.signal.aborted) throw cancelled();
      } finally {
        if (end === mine) shown.set(null);
      }
    },
    retry: () => again(),
    cancel: () => end.abort(),
  };
}

function cancelled(): Problem {
  return new Problem("CANCELLED", say("You cancelled this. Nothing was changed."));
}

/** Opens a draft; where it is in the newsroom only, once it has come. */
export async function openOrFetch<Session>(
  { fetch }: Pick<Fetching, "fetch">,
  id: DraftId,
  open: () => Promise<Session>,
): Promise<Session> {
  try {
    return await open();
  } catch (error) {
    if (toProblem(error).code !== "NOT_HERE") throw error;
    await fetch(id);
    return open();
  }
}
