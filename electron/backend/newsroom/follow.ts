import { type EventEmitter, on } from "node:events";

/** What `now` answers, at once and whenever the emitter says that it has changed, each state once. */
export async function* follow<State>(
  emitter: EventEmitter,
  now: () => Promise<State>,
  signal: AbortSignal,
): AsyncGenerator<State, void, void> {
  if (signal.aborted) return;
  const heard = on(emitter, "changed", { signal });
  let last = "";
  try {
    const state = await now();
    last = JSON.stringify(state);
    yield state;
    for await (const _ of heard) {
      const next = await now();
      if (JSON.stringify(next) === last) continue;
      last = JSON.stringify(next);
      yield next;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await heard.return?.();
  }
}
