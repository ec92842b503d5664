import { createORPCClient } from "@orpc/client";
import { toProblem } from "../../shared/contract/from-wire.ts";
import type { PhotoUrl } from "../../shared/contract/host-bridge.ts";
import type { DeskClient } from "../../shared/contract/index.ts";
import { type Connection, connectionLost, createConnection } from "./connection.ts";
import { createDeskEvents, type DeskEvents } from "./desk-events.ts";
import { createFaults, type Faults } from "./faults.ts";
import { type TargetsOfDesk, targetsOfDesk } from "./link-targets.ts";
import { type DeskSettings, settingsOfDesk } from "./settings.ts";
import type { DeskLink, Transport } from "./wire.ts";

/** The desk as this window sees it. Every call rejects with a Problem. */
export interface Desk {
  readonly client: DeskClient;
  readonly connection: Connection;
  /** What happens on the desk, from whichever window or shell. */
  readonly events: DeskEvents;
  readonly settings: DeskSettings;
  /** What is known of drafts that related links lead to. */
  readonly targets: TargetsOfDesk;
  /** What went wrong in this window. */
  readonly faults: Faults;
  /** Where the bytes of a photo are read. */
  readonly photoUrl: PhotoUrl;
  /** Where a draft's bundle is fetched; null where the host writes it to a path instead. */
  readonly bundleUrl: ((draft: string) => string) | null;
  /** Where a copy of a draft's photo is fetched that may leave; likewise. */
  readonly photoCopyUrl: ((draft: string | null, hash: string) => string) | null;
}

export function connectDesk(transport: Transport): Desk {
  const connection = createConnection(transport);
  hurryWhenBack(connection);
  const faults = createFaults((fault) => client.faults.note(fault));
  const client: DeskClient = createORPCClient(linkOver(connection, faults));
  const events = createDeskEvents(client, connection);
  const targets = targetsOfDesk(client, events);
  const settings = settingsOfDesk(client, events);
  const { photoUrl, bundleUrl, photoCopyUrl } = transport;
  return {
    client,
    connection,
    events,
    settings,
    targets,
    faults,
    photoUrl,
    bundleUrl,
    photoCopyUrl,
  };
}

/** Sends each call through the wire that stands at that moment; what fails is noted. */
function linkOver(connection: Connection, faults: Faults): DeskLink {
  return {
    call: async (path, input, options) => {
      const wire = await connection.wire();
      try {
        return await wire.link.call(path, input, options);
      } catch (error) {
        if (options.signal?.aborted) throw error;
        const problem = wire.stands() ? toProblem(error) : connectionLost();
        // What could not be noted is not noted.
        if (path[0] !== "faults") faults.note(problem, path.join("."));
        throw problem;
      }
    },
  };
}

function hurryWhenBack(connection: Connection): void {
  window.addEventListener("online", connection.hurry);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") connection.hurry();
  });
}
