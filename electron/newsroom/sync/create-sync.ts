import type { Extension } from "@hocuspocus/server";
import type { NewsroomStore } from "../../store/newsroom/newsroom-store.ts";
import { errorName, type Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { Seats } from "../sessions/seats.ts";
import { admission } from "./admission.ts";
import { gatekeeping } from "./gatekeeping.ts";
import { createKeeper } from "./keeper.ts";
import { createRelay } from "./relay.ts";
import { createSyncServer, type SyncServer } from "./sync-server.ts";

interface Deps {
  readonly store: Pick<NewsroomStore, "documents" | "id">;
  readonly seats: Seats;
  readonly metrics: Metrics;
  readonly clock: () => Date;
  readonly log: Log;
  readonly redis: string | null;
}

export interface Sync extends SyncServer {
  /** Looks whether another process moved the list. */
  look(): Promise<void>;
  isClosing(): boolean;
}

/** The sync of documents, with all that watches over it. */
export function createSync({ store, seats, metrics, clock, log, redis }: Deps): Sync {
  const { documents } = store;
  let isClosing = false;
  let told = -1;
  const tellListed = (cursor: number) => {
    if (cursor <= told) return;
    told = cursor;
    sync.tellListed(String(cursor));
  };
  const keeper = createKeeper({ documents, clock, log, onListed: tellListed });
  const relay = redis === null ? [] : [createRelay(redis, store.id, log)];
  const sync = createSyncServer({
    ...{ keeper, log, onStored: metrics.stored },
    extensions: [
      ...relay,
      admission(seats, () => isClosing),
      gatekeeping({ keeper, documents, clock, log, onRefused: metrics.refused }),
    ] as Extension[],
  });
  const left = keeper.foldLeft().catch((error: unknown) => {
    log("error", "documents.left-unfolded", { error: errorName(error) });
  });
  return {
    ...sync,
    look: async () => tellListed(await documents.revision()),
    isClosing: () => isClosing,
    close: (hangUp) => {
      isClosing = true;
      return Promise.all([left, sync.close(hangUp)]).then(() => undefined);
    },
  };
}
