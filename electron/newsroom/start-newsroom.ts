import type { AddressInfo } from "node:net";
import { LANES } from "../../shared/newsroom/lanes.ts";
import type { Role } from "../../shared/newsroom/roles.ts";
import { createServer } from "../ports/node-http.ts";
import type { NewsroomStore } from "../store/newsroom/newsroom-store.ts";
import { draftRoutes } from "./http/draft-routes.ts";
import { entranceRoutes } from "./http/entrance-routes.ts";
import { photoRoutes } from "./http/photo-routes.ts";
import { createRates } from "./http/rates.ts";
import { answerRequests } from "./http/requests.ts";
import { signInRoutes } from "./http/sign-in-routes.ts";
import { createSyncSocket } from "./http/socket.ts";
import { watchRoutes } from "./http/watch-routes.ts";
import { errorName, type Log } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { openPlaces, type Places } from "./places.ts";
import { createEntering, type Inviting } from "./sessions/entering.ts";
import { createOpenId } from "./sessions/open-id.ts";
import { createSeats } from "./sessions/seats.ts";
import { type Settings, settingsIn } from "./settings.ts";
import { createSync } from "./sync/create-sync.ts";

export interface NewsroomOptions extends Partial<Settings> {
  /** A desk's folder: its newsroom lies in `newsroom/` below it, where nothing else is named. */
  readonly desk?: string;
  readonly clock?: () => Date;
  readonly log?: Log;
}

export interface Newsroom {
  readonly url: string;
  readonly port: number;
  readonly store: NewsroomStore;
  /** Every call that it answers over HTTP: `GET /v1/drafts`. */
  readonly calls: readonly string[];
  invite(role: Role, inviting?: Omit<Inviting, "role">): Promise<string>;
  /** Takes nothing new, puts everything on the disk, and ends. */
  stop(): Promise<void>;
}

/** So soon it hears of what was done at another process. */
const LOOK_MS = 1_000;

/** Starts a newsroom's server. Resolves once it answers. */
export async function startNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const settings: Settings = { ...settingsIn({}), ...options };
  const places = await openPlaces({ ...settings, desk: options.desk ?? null });
  try {
    const newsroom = await serve(settings, options, places);
    return {
      ...newsroom,
      stop: async () => {
        try {
          await newsroom.stop();
        } finally {
          await places.close();
        }
      },
    };
  } catch (error) {
    await places.close();
    throw error;
  }
}

async function serve(
  settings: Settings,
  { clock = () => new Date(), log = () => undefined }: NewsroomOptions,
  { store, shelf }: Places,
): Promise<Newsroom> {
  const seats = createSeats(store, clock, (seat) => sync.dismiss(seat));
  const entering = createEntering(store, clock);
  const metrics = createMetrics({
    sockets: () => socket.count(),
    documents: () => sync.engine.documents.size,
    seats: () => seats.count(),
  });
  const sync = createSync({ store, seats, metrics, clock, log, redis: settings.redis });
  const socket = createSyncSocket(sync.engine);
  const address = () => settings.url ?? `http://${settings.host}:${port}`;
  const options = settings.openId;
  const openId =
    options === null ? null : createOpenId({ options, address, store, entering, clock });
  const isReady = async () =>
    !sync.isClosing() && (await store.answers()) && (await shelf.answers());
  const routes = [
    ...watchRoutes({ isReady, metrics, token: settings.metricsToken }),
    ...entranceRoutes({
      ...{ id: store.id, name: settings.name, entering },
      // One process takes all of it over one connection.
      lanes: settings.lanes ?? (settings.redis === null ? 1 : LANES),
      signIn: openId === null ? ["invitation"] : ["openid", "invitation"],
    }),
    ...(openId === null ? [] : signInRoutes(openId)),
    ...draftRoutes(store),
    ...photoRoutes(shelf),
  ];
  const answer = answerRequests({
    ...{ routes, seats, log, rates: createRates(), onAnswered: metrics.answered },
  });
  const server = createServer((request, response) => void answer(request, response));
  server.on("upgrade", socket.upgrade);
  const port = await listen(server, settings.port ?? 0, settings.host);
  const look = () => Promise.all([seats.look(), sync.look()]);
  const looking = setInterval(() => {
    look().catch((error) => log("error", "database.failed", { error: errorName(error) }));
  }, LOOK_MS);
  log("info", "newsroom.ready", { port });
  return {
    calls: routes.map(({ method, path }) => `${method} ${path}`),
    ...{ port, store, url: `http://${settings.host}:${port}` },
    invite: (role, inviting) => entering.invite({ ...inviting, role }),
    stop: async () => {
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
