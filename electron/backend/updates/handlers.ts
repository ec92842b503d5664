import { EventEmitter, on } from "node:events";
import type { contract } from "../../../shared/contract/index.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { UpdateState } from "../../../shared/contract/updates.ts";
import type { Updates } from "../../ports/updates.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";

export function updateHandlers({ ports }: Context): Handlers<typeof contract.updates> {
  const { updates } = ports;
  const does = async (deed: (updates: Updates) => Promise<void> | void) => {
    if (updates === null) throw notHere();
    await deed(updates);
    return updates.state();
  };
  return {
    follow: async (_input, { signal }) => states(updates, signal),
    look: () => does(({ look }) => look()),
    fetch: () => does(({ fetch }) => fetch()),
    install: async () => {
      if (updates === null) throw notHere();
      updates.install();
    },
  };
}

async function* states(
  updates: Updates | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<UpdateState, void, void> {
  if (updates === null) {
    yield { kind: "unavailable" };
    return;
  }
  const emitter = new EventEmitter();
  const heard = on(emitter, "state", { signal });
  const end = updates.subscribe((state) => emitter.emit("state", state));
  try {
    yield await updates.state();
    for await (const [state] of heard as AsyncIterable<[UpdateState]>) yield state;
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  } finally {
    end();
  }
}

function notHere(): Problem {
  return new Problem(
    "BAD_INPUT",
    "This Stet is not updated by itself. Nothing was changed. Get a newer one the way you got this one.",
  );
}
