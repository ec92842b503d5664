import type { Ports } from "../../ports/ports.ts";
import { resourcesFor } from "../../ports/resources-folder.ts";

/** A clock that stands still until it is told otherwise. */
export interface SetClock {
  now: Date;
}

/** What a host without dialogs hands in; the threads run from their sources. */
export function portsFor(folder: string, clock?: SetClock): Ports {
  return {
    folder,
    host: "shell",
    appVersion: "0.0.0-test",
    workers: {
      writer: new URL("../threads/writer.ts", import.meta.url),
      reader: new URL("../threads/reader.ts", import.meta.url),
      backups: new URL("../threads/backups.ts", import.meta.url),
      bundles: new URL("../threads/bundles.ts", import.meta.url),
    },
    resources: resourcesFor(import.meta.url),
    clock: () => clock?.now ?? new Date(),
    printPdf: null,
    dialogs: null,
    restart: null,
    log: () => undefined,
  };
}
