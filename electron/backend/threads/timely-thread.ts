import type { Problem } from "../../../shared/contract/problem.ts";
import type { Thread } from "../context.ts";
import type { DeskPorts } from "../log/desk-log.ts";
import { closing, type RunningThread, startThread } from "./start-thread.ts";

export interface TimelyThread<Ops> extends Thread<Ops> {
  /** At once, whatever it is at: it keeps nothing that another could not find again. */
  readonly close: () => Promise<void>;
}

interface Limit {
  /** How long it may be at one call, and at being started. */
  readonly longestMs: number;
  /** What is told of a call that took longer. */
  readonly tooSlow: () => Problem;
  /** How long it may be asked nothing before it is ended, to give back its memory; for ever if not said. */
  readonly idleMs?: number;
}

/**
 * A thread without a desk, started when it is first asked. One that does not answer in time is ended,
 * and the next call starts another: what a newsroom or a text asks of it must never hold up the desk.
 */
export function timelyThread<Ops>(
  script: URL,
  { log }: Pick<DeskPorts, "log">,
  { longestMs, tooSlow, idleMs }: Limit,
): TimelyThread<Ops> {
  let started: Promise<RunningThread<Ops>> | null = null;
  let asking = 0;
  let rest: NodeJS.Timeout | undefined;
  const forget = (running: Promise<RunningThread<Ops>>) => {
    if (started === running) started = null;
  };
  const running = async () => {
    if (started !== null && (await started).isOver()) started = null;
    started ??= startThread<Ops>(script, null, { onNotice: () => {}, log });
    const starting = started;
    starting.catch(() => forget(starting));
    return starting;
  };
  const endSoon = () => {
    if (idleMs === undefined || asking > 0) return;
    const idle = started;
    rest = setTimeout(async () => {
      if (idle === null) return;
      forget(idle);
      await (await idle).end();
    }, idleMs).unref();
  };
  const inTime: Thread<Ops>["call"] = async (name, input) => {
    const thread = await running();
    const asked = started;
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      if (asked !== null) forget(asked);
      void thread.end();
      late.reject(tooSlow());
    }, longestMs);
    try {
      return await Promise.race([thread.call(name, input), late.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    call: async (name, input) => {
      clearTimeout(rest);
      asking += 1;
      try {
        return await inTime(name, input);
      } finally {
        asking -= 1;
        endSoon();
      }
    },
    close: async () => {
      clearTimeout(rest);
      await (await started)?.end(closing());
    },
  };
}
