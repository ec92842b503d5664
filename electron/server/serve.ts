import { fileURLToPath } from "node:url";
import { toProblem } from "../../shared/contract/from-wire.ts";
import { type DeskOwner, openDesk } from "../backend/desk/open-desk.ts";
import { APP_VERSION } from "../ports/app-version.ts";
import { askOverNetwork } from "../ports/ask-address.ts";
import { deskFolder } from "../ports/desk-folder.ts";
import type { Ports } from "../ports/ports.ts";
import { printByBrowser } from "../ports/print-by-browser.ts";
import { resourcesFor } from "../ports/resources-folder.ts";
import { threadsIn } from "../ports/threads.ts";
import { webFiles } from "../ports/web-files.ts";
import { SERVER_USAGE, serverArguments } from "./arguments.ts";
import { type DeskServer, startDeskServer } from "./desk-server.ts";
import { addressWith, createEntrance } from "./entrance.ts";
import { type DeskKeys, keepKeys, readKeys } from "./keys.ts";
import { addressOf, openedBy } from "./owner.ts";
import { untilEnded } from "./until-ended.ts";

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
      const open = () => openDesk(portsFor(folder, restarts.restart));
      const opened = await openedBy(Date.now() + PATIENCE_MS, open);
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
  try {
    await keepKeys(folder, { ...keys, port: server.port });
    const url = `http://127.0.0.1:${server.port}/`;
    backend.announce({ url });
    tell(addressWith(url, keys.secret));
    return await until;
  } finally {
    await server.close();
    await backend.close();
  }
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
    page: webFiles(fileURLToPath(new URL("../../renderer/", import.meta.url))),
    photo: backend.photoFile,
    bundle: backend.lendBundle,
    photoCopy: backend.lendPhoto,
    look: backend.look,
    log: note,
    port,
    lastPort: keys.port,
  });
}

function portsFor(folder: string, restart: () => void): Ports {
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
    askAddress: askOverNetwork(),
    log: note,
  };
}

/** The one line on standard output; programs wait for it. */
function ready(url: string): void {
  process.stdout.write(`Stet is ready at ${url}\n`);
}

/** Programs were told once. */
function unheard(): void {}

function note(line: string): void {
  process.stderr.write(`${line}\n`);
}
