import { fileURLToPath } from "node:url";
import { toProblem } from "../../shared/contract/from-wire.ts";
import { Problem } from "../../shared/contract/problem.ts";
import { dressOf } from "../backend/desk/kept-look.ts";
import { type DeskOwner, openDesk } from "../backend/desk/open-desk.ts";
import { wayBackFrom } from "../backend/desk/way-back.ts";
import { recallLast } from "../backend/drafts/recall-last.ts";
import { isUnderWay } from "../backend/seal/settle-seal.ts";
import { unlockDesk } from "../backend/seal/unlock.ts";
import { APP_VERSION } from "../ports/app-version.ts";
import { askOverNetwork } from "../ports/ask-address.ts";
import { deskFolder } from "../ports/desk-folder.ts";
import type { Ports } from "../ports/ports.ts";
import { printByBrowser } from "../ports/print-by-browser.ts";
import { resourcesFor } from "../ports/resources-folder.ts";
import { sealingPage } from "../ports/sealing-page.ts";
import { threadsIn } from "../ports/threads.ts";
import { unlockPage } from "../ports/unlock-page.ts";
import { webFiles } from "../ports/web-files.ts";
import { SERVER_USAGE, serverArguments } from "./arguments.ts";
import { type DeskServer, startDeskServer } from "./desk-server.ts";
import { addressWith, createEntrance } from "./entrance.ts";
import { type DeskKeys, keepKeys, readKeys } from "./keys.ts";
import { addressOf, openedBy } from "./owner.ts";
import { startRefusedServer } from "./refused-desk.ts";
import { refusedPage } from "./refused-page.ts";
import { untilEnded } from "./until-ended.ts";

const PAGE = fileURLToPath(new URL("../../renderer/", import.meta.url));

/** A command that is working on the desk may hold it for a while. */
const PATIENCE_MS = 20_000;

/** Runs the desk in a browser until its terminal ends it. Resolves with the exit status. */
export async function serve(argv: readonly string[]): Promise<number> {
  const args = serverArguments(argv);
  if (args === null) {
    note(SERVER_USAGE);
    return 2;
  }
  // Until the desk is open a signal ends the process at once.
  let ended: Promise<void> | null = null;
  try {
    const folder = deskFolder(args.desk);
    let tell = ready;
    for (let isOver = false; !isOver; tell = unheard) {
      const restarts = createRestart();
      const open = (onSealing: Ports["onSealing"]) =>
        openedBy(Date.now() + PATIENCE_MS, () =>
          openDesk(portsFor(folder, { restart: restarts.restart, onSealing })),
        );
      const opened = await whileSealing({ folder, port: args.port }, open).catch(
        async (error: unknown) => {
          const refused = instead(error, folder);
          if (refused === null) throw error;
          ended ??= untilEnded();
          return showRefused(refused, { folder, port: args.port, ended, isFirst: tell === ready });
        },
      );
      if (opened === "again") continue;
      if (opened === "over") return 1;
      if (opened.kind === "taken") {
        tell(await addressOf(opened, folder));
        return 0;
      }
      ended ??= untilEnded();
      const until = Promise.race([ended.then(() => true), restarts.asked.then(() => false)]);
      isOver = await serveOwned(opened.backend, { folder, port: args.port, until, tell });
    }
    return 0;
  } catch (error) {
    note(toProblem(error).message);
    return 1;
  }
}

interface Serving {
  readonly folder: string;
  readonly port: number | null;
  /** Whether it is over for good, once it is over. */
  readonly until: Promise<boolean>;
  readonly tell: (url: string) => void;
}

/** Shows the desk until then, and closes it. */
async function serveOwned(backend: DeskOwner, serving: Serving): Promise<boolean> {
  const { folder, port, until, tell } = serving;
  const keys = await readKeys(folder);
  const server = await start(backend, keys, port).catch(async (error: unknown) => {
    await backend.close();
    throw error;
  });
  let recalled: Promise<void> | null = null;
  try {
    await keepKeys(folder, { ...keys, port: server.port });
    const url = `http://127.0.0.1:${server.port}/`;
    backend.announce({ url });
    tell(addressWith(url, keys.secret));
    recalled = recallLast(backend.client);
    return await until;
  } finally {
    await recalled;
    await server.close();
    await backend.close();
  }
}

/** What is shown of a desk that is not open, and why; null where nothing can be done about it here. */
function instead(error: unknown, folder: string): Instead | null {
  if (error instanceof Problem && error.code === "DESK_SEALED")
    return {
      why: error.message,
      standIn: unlockPage({ unlock: (passphrase) => unlockDesk(folder, passphrase) }),
    };
  const way = wayBackFrom(error, () => folder);
  return way === null ? null : { why: way.why, standIn: refusedPage(way) };
}

interface Instead extends Pick<Parameters<typeof startRefusedServer>[0], "standIn"> {
  readonly why: string;
}

/** Shows why the desk is not open until a person has done what it takes, or the terminal ends it. */
async function showRefused(
  { why, standIn }: Instead,
  { folder, port, ended, isFirst }: RefusedShowing,
): Promise<"again" | "over"> {
  const { server, address } = await startInstead(standIn, { folder, port });
  try {
    note(why);
    if (isFirst) needsYou(address);
    return await Promise.race([
      ended.then(() => "over" as const),
      server.done.then(() => "again" as const),
    ]);
  } finally {
    await server.close();
  }
}

/** Shows a page at the desk's address while the desk is not open. */
async function startInstead(standIn: Instead["standIn"], { folder, port }: Place) {
  const keys = await readKeys(folder);
  const server = await startRefusedServer({
    standIn,
    dress: await dressOf(folder),
    entrance: createEntrance(keys.secret, new Date()),
    page: webFiles(PAGE),
    port,
    lastPort: keys.port,
  });
  await keepKeys(folder, { ...keys, port: server.port });
  return { server, address: addressWith(`http://127.0.0.1:${server.port}/`, keys.secret) };
}

/** Says how far it is at the desk's address, where its files are sealed or unsealed before it opens. */
async function whileSealing<Opened>(
  place: Place,
  open: (onSealing: Ports["onSealing"]) => Promise<Opened>,
): Promise<Opened> {
  if (!isUnderWay(place.folder)) return open(null);
  let now = { done: 0, total: 1 };
  const { server } = await startInstead(
    sealingPage(() => now),
    place,
  );
  try {
    return await open((step) => {
      now = step;
    });
  } finally {
    await server.close();
  }
}

type Place = Pick<Serving, "folder" | "port">;

interface RefusedShowing extends Pick<Serving, "folder" | "port"> {
  readonly ended: Promise<void>;
  /** Whether programs have been told no address yet. */
  readonly isFirst: boolean;
}

/** The backend asks for it; the windows find the desk again at the same address. */
function createRestart() {
  let restart = () => {};
  const asked = new Promise<void>((resolve) => {
    restart = resolve;
  });
  return { restart: () => restart(), asked };
}

function start(backend: DeskOwner, keys: DeskKeys, port: number | null): Promise<DeskServer> {
  return startDeskServer({
    router: backend.router,
    entrance: createEntrance(keys.secret, new Date()),
    page: webFiles(PAGE),
    photo: backend.photoFile,
    bundle: backend.lendBundle,
    photoCopy: backend.lendPhoto,
    look: backend.look,
    log: note,
    port,
    lastPort: keys.port,
  });
}

function portsFor(
  folder: string,
  { restart, onSealing }: Pick<Ports, "restart" | "onSealing">,
): Ports {
  return {
    folder,
    host: "browser",
    appVersion: APP_VERSION,
    workers: threadsIn(new URL("../backend/threads/", import.meta.url)),
    resources: resourcesFor(import.meta.url),
    clock: () => new Date(),
    printPdf: printByBrowser(),
    dialogs: null,
    restart,
    updates: null,
    moveTo: null,
    dictionaries: null,
    keyStore: null,
    onSealing,
    askAddress: askOverNetwork(),
    log: note,
  };
}

/** The one line on standard output; programs wait for it. */
function ready(url: string): void {
  process.stdout.write(`Stet is ready at ${url}\n`);
}

/** The same where the desk cannot be opened before a person has said what to do. */
function needsYou(url: string): void {
  process.stdout.write(`Stet needs you at ${url}\n`);
}

/** Programs were told once. */
function unheard(): void {}

function note(line: string): void {
  process.stderr.write(`${line}\n`);
}
