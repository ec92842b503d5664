import type { NewsroomProcess } from "../services/newsroom-process.ts";
import { clockOffBy } from "../services/skew.ts";

/** The newsroom of rounds that run at once: they end its processes for each other, too. */
export interface World {
  readonly servers: readonly NewsroomProcess[];
  readonly invitation: string;
  /** How often a process was ended. */
  readonly ended: () => number;
  /** The longest that one took to end as it should, in milliseconds. */
  readonly slowestEnd: () => number;
  /** What went wrong when one was ended; it was killed then, and came back. */
  readonly faults: readonly string[];
  /** Ends one, or waits for one that is being ended. It comes back with another clock. */
  endOne(random: () => number): Promise<void>;
  /** Kills this one at once; resolves when it is back. */
  kill(server: NewsroomProcess, random: () => number): Promise<void>;
  endAll(random: () => number): Promise<void>;
}

/** Of clocks that are set by the network now and then; access lasts longer. */
const SKEW_MS = 5 * 60_000;

export function worldOf(servers: readonly NewsroomProcess[], invitation: string): World {
  const ending = new Map<NewsroomProcess, Promise<void>>();
  const faults: string[] = [];
  let [count, slowest] = [0, 0];
  const again = async (server: NewsroomProcess, signal: NodeJS.Signals, skew: number) => {
    count += 1;
    const begun = performance.now();
    await server.end(signal).catch((error: Error) => faults.push(error.message));
    if (signal === "SIGTERM") slowest = Math.max(slowest, performance.now() - begun);
    await server.startWith(clockOffBy(skew));
  };
  const end = (server: NewsroomProcess, signal: NodeJS.Signals, random: () => number) => {
    const skew = (2 * random() - 1) * SKEW_MS;
    const running =
      ending.get(server) ?? again(server, signal, skew).finally(() => ending.delete(server));
    ending.set(server, running);
    return running;
  };
  return {
    ...{ servers, invitation, ended: () => count, slowestEnd: () => slowest, faults },
    endOne: (random) => {
      const server = oneOf(servers, random);
      return end(server, random() < 0.7 ? "SIGKILL" : "SIGTERM", random);
    },
    kill: (server, random) => end(server, "SIGKILL", random),
    endAll: async (random) => {
      for (const server of servers) await end(server, "SIGTERM", random);
    },
  };
}

export function oneOf<Thing>(things: readonly Thing[], random: () => number): Thing {
  return things[Math.floor(random() * things.length)] as Thing;
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
