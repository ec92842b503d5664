import type { Ports } from "../../ports/ports.ts";
import { resourcesFor } from "../../ports/resources-folder.ts";
import { workersForTests } from "../../ports/testing/script-of.ts";

/** A clock that stands still until it is told otherwise. */
export interface SetClock {
  now: Date;
}

/** What a host without dialogs hands in. */
export function portsFor(folder: string, clock?: SetClock): Ports {
  return {
    folder,
    host: "shell",
    appVersion: "0.0.0-test",
    workers: workersForTests(),
    resources: resourcesFor(import.meta.url),
    clock: () => clock?.now ?? new Date(),
    printPdf: null,
    dialogs: null,
    restart: null,
    updates: null,
    moveTo: null,
    dictionaries: null,
    keyStore: null,
    onSealing: null,
    askAddress: async () => ({ kind: "unreachable" }),
    log: () => undefined,
  };
}
