import type { AddressInfo } from "node:net";
import path from "node:path";
import { Problem } from "../../shared/contract/problem.ts";
import type { Role } from "../../shared/newsroom/roles.ts";
import { createServer } from "../ports/node-http.ts";
import { takeNewsroomLock } from "../store/newsroom/lock.ts";
import { type NewsroomStore, openNewsroomStore } from "../store/newsroom/newsroom-store.ts";
import { draftRoutes } from "./http/draft-routes.ts";
import { entranceRoutes } from "./http/entrance-routes.ts";
import { photoRoutes } from "./http/photo-routes.ts";
import { createRates } from "./http/rates.ts";
import { answerRequests } from "./http/requests.ts";
import { createSyncSocket } from "./http/socket.ts";
import type { Log } from "./log.ts";
import { openFolderShelf } from "./photos/folder-shelf.ts";
import type { PhotoShelf } from "./photos/photo-shelf.ts";
import { createEntering, type Inviting } from "./sessions/entering.ts";
import { createSeats } from "./sessions/seats.ts";
import { admission } from "./sync/admission.ts";
import { gatekeeping } from "./sync/gatekeeping.ts";
import { createKeeper } from "./sync/keeper.ts";
import { createSyncServer } from "./sync/sync-server.ts";

export interface NewsroomOptions {
  /** A desk's folder: its newsroom lies in `newsroom/` below it, where nothing else is named. */
  readonly desk: string;
  /** 0 is any that is free. */
  readonly port?: number;
  readonly host?: string;
  readonly name?: string;
  readonly clock?: () => Date;
  readonly log?: Log;
}

export interface Newsroom {
  readonly url: string;
  readonly port: number;
  readonly store: NewsroomStore;
  invite(role: Role, inviting?: Omit<Inviting, "role">): Promise<string>;
  /** Takes nothing new, puts everything on the disk, and ends. */
  stop(): Promise<void>;
}

const SYNC = "/v1/sync";
/** So soon it hears of what an editor decides at another process. */
const LOOK_MS = 1_000;

/** Starts a newsroom's server. Resolves once it answers. */
export async function startNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const folder = path.join(options.desk, "newsroom");
  const lock = takeNewsroomLock(folder);
  if (lock === null) throw new Problem("DESK_LOCKED", TAKEN);
  try {
    const store = await openNewsroomStore(path.join(folder, "newsroom.db"));
    const shelf = await openFolderShelf(path.join(folder, "photos"));
    const newsroom = await serve(options, store, shelf);
    return {
      ...newsroom,
      stop: async () => {
        await newsroom.stop();
        await store.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function serve(
  options: NewsroomOptions,
  store: NewsroomStore,
  shelf: PhotoShelf,
): Promise<Newsroom> {
  const { clock = () => new Date(), log = () => undefined, name = "Newsroom" } = options;
  const seats = createSeats(store, clock, (seat) => sync.dismiss(seat));
  const entering = createEntering(store, clock);
  const keeper = createKeeper({
    documents: store.documents,
    clock,
    log,
    onListed: (revision) => sync.tellListed(String(revision)),
  });
  let isClosing = false;
  const { documents } = store;
  const sync = createSyncServer({
    ...{ keeper, log },
    extensions: [
      admission(seats, () => isClosing),
      gatekeeping({ keeper, documents, clock, log, onRefused: () => undefined }),
    ],
  });
  const socket = createSyncSocket(sync.engine, SYNC);
  const routes = [
    ...entranceRoutes({ id: store.id, name, signIn: ["invitation"], entering }),
    ...draftRoutes(store),
    ...photoRoutes(shelf),
  ];
  const answer = answerRequests({
    ...{ routes, seats, log, rates: createRates() },
    onAnswered: () => undefined,
  });
  const server = createServer((request, response) => void answer(request, response));
  server.on("upgrade", socket.upgrade);
  const host = options.host ?? "127.0.0.1";
  const port = await listen(server, options.port ?? 0, host);
  const looking = setInterval(() => void seats.look().catch(() => undefined), LOOK_MS);
  log("info", "newsroom.ready", { port });
  return {
    ...{ port, store, url: `http://${host}:${port}` },
    invite: (role, inviting) => entering.invite({ ...inviting, role }),
    stop: async () => {
      isClosing = true;
      clearInterval(looking);
      server.close();
      await sync.close(socket.close);
      server.closeAllConnections();
      log("info", "newsroom.stopped");
    },
  };
}

function listen(
  server: ReturnType<typeof createServer>,
  port: number,
  host: string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

const TAKEN =
  "A newsroom is served from this folder already, so this one was not started. Nothing was changed. Use that one, or end it first.";
