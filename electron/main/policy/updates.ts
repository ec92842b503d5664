import { Problem } from "../../../shared/contract/problem.ts";
import type { UpdateState } from "../../../shared/contract/updates.ts";
import type { Updates } from "../../ports/updates.ts";

/** What electron-updater is told: it does nothing by itself, and never goes back to an older Stet. */
export const UPDATER_OPTIONS = {
  autoDownload: false,
  autoInstallOnAppQuit: false,
  autoRunAppAfterInstall: true,
  allowPrerelease: false,
  allowDowngrade: false,
} as const;

/** How long after one look the next is due. */
const A_DAY_MS = 24 * 60 * 60_000;

/** The part that asks the network; made of electron-updater, handed in for tests. */
export interface Updater {
  /** The version of a newer Stet, or null. */
  readonly check: () => Promise<string | null>;
  readonly download: (onPercent: (percent: number) => void) => Promise<void>;
  readonly install: () => void;
}

export interface UpdateParts {
  readonly updater: Updater;
  /** Whether a person turned it on; asked each time. */
  readonly wanted: () => Promise<boolean>;
  readonly now: () => Date;
  /** Hears why something failed, which the person's sentence leaves out. */
  readonly log: (line: string) => void;
}

export interface LookingUpdates extends Updates {
  /** To be called now and then: looks where it is on and the last look is a day old. */
  readonly lookWhenDue: () => Promise<void>;
}

/** Nothing is asked of a network while it is off, and nothing is fetched that nobody pressed for. */
export function createUpdates({ updater, wanted, now, log }: UpdateParts): LookingUpdates {
  const listeners = new Set<(state: UpdateState) => void>();
  let state: UpdateState = { kind: "waiting" };
  let lookedAt = Number.NEGATIVE_INFINITY;
  const become = (next: UpdateState) => {
    state = next;
    for (const listener of listeners) listener(next);
  };
  const attempt = async (what: string, deed: () => Promise<UpdateState>) => {
    try {
      become(await deed());
    } catch (error) {
      log(`Updates: ${String(error)}`);
      become({ kind: "failed", sentence: failure(what) });
    }
  };
  const look = async () => {
    if (!(await wanted())) return become({ kind: "off" });
    if (isBusy(state)) return;
    become({ kind: "looking" });
    lookedAt = now().getTime();
    await attempt("look for a newer version", async () => {
      const version = await updater.check();
      if (version !== null) return { kind: "offered", version };
      return { kind: "current", lookedAt: now().toISOString() };
    });
  };
  return {
    state: async () => {
      if (!(await wanted())) return { kind: "off" };
      return state.kind === "off" ? { kind: "waiting" } : state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look,
    lookWhenDue: async () => {
      const isDue = now().getTime() - lookedAt >= A_DAY_MS;
      if (isDue && state.kind !== "offered" && (await wanted())) await look();
    },
    fetch: async () => {
      if (state.kind !== "offered" || !(await wanted())) throw nothingTo("fetch");
      const { version } = state;
      become({ kind: "fetching", version, percent: 0 });
      await attempt(`fetch version ${version}`, async () => {
        await updater.download((percent) => become({ kind: "fetching", version, percent }));
        return { kind: "ready", version };
      });
    },
    install: () => {
      if (state.kind !== "ready") throw nothingTo("install");
      updater.install();
    },
  };
}

/** What is under way or waits for a person is not begun anew. */
function isBusy({ kind }: UpdateState): boolean {
  return kind === "looking" || kind === "fetching" || kind === "ready";
}

function failure(what: string): string {
  return (
    `Stet could not ${what}. Nothing was changed, and your desk is safe. Check the network and look ` +
    "again later; you can work on meanwhile."
  );
}

function nothingTo(what: string): Problem {
  return new Problem(
    "BAD_INPUT",
    `There is no update to ${what}. Nothing was changed. Look for one first.`,
  );
}
