import path from "node:path";
import {
  app,
  type BrowserWindow,
  dialog,
  protocol,
  type SaveDialogOptions,
  session,
} from "electron";
import { toProblem } from "../../shared/contract/from-wire.ts";
import { Problem } from "../../shared/contract/problem.ts";
import { dressOf } from "../backend/desk/kept-look.ts";
import { type DeskOwner, openDesk } from "../backend/desk/open-desk.ts";
import { type WayBack, wayBackFrom } from "../backend/desk/way-back.ts";
import { recallLast } from "../backend/drafts/recall-last.ts";
import { APP_VERSION } from "../ports/app-version.ts";
import { askOverNetwork } from "../ports/ask-address.ts";
import {
  defaultDeskFolder,
  deskFolder,
  ownDeskFolder,
  rememberElsewhere,
} from "../ports/desk-folder.ts";
import type { Dialogs, Ports } from "../ports/ports.ts";
import { resourcesFor } from "../ports/resources-folder.ts";
import { webFiles } from "../ports/web-files.ts";
import { openDeskWindow } from "./desk-window.ts";
import { dictionariesFor, followSpelling } from "./follow-spelling.ts";
import { followTheme } from "./follow-theme.ts";
import { guardPages, guardSession } from "./guard.ts";
import { SYSTEM_KEY_STORE } from "./key-store.ts";
import { hearOpenedFiles, type OpenedFiles } from "./opened-files.ts";
import { namedDesk } from "./policy/arguments.ts";
import { BUNDLE_FILTERS } from "./policy/file-associations.ts";
import { relaunchOptions } from "./policy/relaunch.ts";
import { SCHEMES } from "./policy/schemes.ts";
import { type Choice, certainBox, offerBox } from "./policy/way-back.ts";
import { printPdf } from "./print-pdf.ts";
import { takeProfileOf } from "./profile.ts";
import { closeBeforeQuitting } from "./quit.ts";
import { serveSchemes } from "./serve-schemes.ts";
import { unlockInWindow } from "./unlock-window.ts";
import { keepLooking, updatesOf } from "./updates.ts";

let window: BrowserWindow | null = null;

/** What the process hands in. */
export interface Start {
  /** Without the program itself and, where Electron was told which app to run, without that. */
  readonly args: readonly string[];
  readonly workers: Ports["workers"];
}

/** Shows a desk in a window. To be called before the app is ready: some things must stand by then. */
export function openDesktop({ args, workers }: Start): void {
  protocol.registerSchemesAsPrivileged([...SCHEMES]);
  app.enableSandbox();
  guardPages();
  const files = hearOpenedFiles(args);
  const named = namedDesk(args);
  takeProfileOf(profileOwner(named));
  if (!app.requestSingleInstanceLock()) {
    // The first Stet on this desk comes to the front.
    app.quit();
    return;
  }
  app.on("second-instance", (_event, argv, folder) => {
    files.add(argv.slice(1), folder);
    showAgain();
  });
  app.on("window-all-closed", () => app.quit());
  void app.whenReady().then(() => start({ named, files, workers }));
}

/** A window's profile goes by its desk; where that cannot be read, opening it says so. */
function profileOwner(named: string | undefined): string {
  if (named !== undefined) return path.resolve(named);
  try {
    return ownDeskFolder();
  } catch {
    return defaultDeskFolder();
  }
}

/** What of a desk is known before the app is ready. */
interface Wanted extends Pick<Start, "workers"> {
  /** What `--desk` says. */
  readonly named: string | undefined;
  readonly files: OpenedFiles;
}

async function start({ named, files: openedFiles, workers }: Wanted): Promise<void> {
  try {
    let owner: DeskOwner | null = null;
    const updates = updatesOf(async () => owner !== null && (await owner.updatesWanted()), note);
    const folder = deskFolder(named);
    // A desk that was named at the start is not this person's own.
    const elsewhere = named === undefined ? moveTo : null;
    guardSession(session.defaultSession);
    const files = webFiles(path.join(app.getAppPath(), "out/renderer"));
    const opening = { folder, workers, updates, moveTo: elsewhere };
    const { desk, closeUnlock } = await openUnlocked(opening, files);
    if (desk === null) return;
    owner = desk;
    void recallLast(desk.client);
    closeBeforeQuitting(desk);
    await followTheme(desk);
    await followSpelling(session.defaultSession, desk);
    serveSchemes(files, desk);
    window = openDeskWindow(desk, openedFiles, note);
    closeUnlock();
    if (updates !== null) keepLooking(updates);
  } catch (error) {
    const way = wayBackFrom(error, () => deskFolder(named));
    const isWished = way !== null && (await isRestored(way, await dressOf(deskFolder(named))));
    if (isWished) restart();
    else refuse("Stet cannot open this desk", toProblem(error).message);
  }
}

/** Asks for the passphrase of a sealed desk first; a person who closes that window opens no desk. */
async function openUnlocked(
  opening: Omit<Opening, "onSealing">,
  files: Parameters<typeof unlockInWindow>[1],
) {
  try {
    return { desk: await open({ ...opening, onSealing: null }), closeUnlock: () => undefined };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "DESK_SEALED") throw error;
    const unlocked = await unlockInWindow(opening.folder, files);
    if (unlocked === null) return { desk: null, closeUnlock: () => undefined };
    try {
      const desk = await open({ ...opening, onSealing: unlocked.hear });
      return { desk, closeUnlock: unlocked.close };
    } finally {
      unlocked.leave();
    }
  }
}

/** What a person chooses is done by the next opening; who chooses nothing is told, and nothing was changed. */
async function isRestored({ backup, ...way }: WayBack, { voice }: Dress): Promise<boolean> {
  const choice = await chosen(offerBox(voice, { ...way, backup }));
  if (choice === "salvage") way.salvageNext();
  else if (choice !== "restore" || backup === null) return false;
  else if ((await chosen(certainBox(voice, backup))) !== "certain") return false;
  else backup.restoreNext();
  return true;
}

async function chosen({ options, choices }: ReturnType<typeof offerBox>): Promise<Choice> {
  const { response } = await dialog.showMessageBox(options);
  return choices[response] ?? "nothing";
}

type Dress = Awaited<ReturnType<typeof dressOf>>;
type Opening = Pick<Ports, "folder" | "workers" | "updates" | "moveTo" | "onSealing">;

async function open(opening: Opening): Promise<DeskOwner | null> {
  const opened = await openDesk({
    ...opening,
    host: "electron",
    appVersion: APP_VERSION,
    resources: resourcesFor(import.meta.url),
    clock: () => new Date(),
    printPdf,
    dialogs: DIALOGS,
    restart,
    askAddress: askOverNetwork(),
    keyStore: SYSTEM_KEY_STORE,
    dictionaries: () => dictionariesFor(session.defaultSession),
    log: note,
  });
  if (opened.kind === "owner") return opened.backend;
  await opened.close();
  const where = opened.info.url === null ? "in another program" : `at ${opened.info.url}`;
  refuse("This desk is open already", `It is open ${where}. Work there, or close it first.`);
  return null;
}

const DIALOGS: Dialogs = {
  async pickFolder() {
    const options = { properties: ["openDirectory" as const, "createDirectory" as const] };
    const picked = await (window === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    return picked.filePaths[0] ?? null;
  },
  placeBundle: (name) => place({ defaultPath: name, filters: BUNDLE_FILTERS }),
  placePhoto: (name) => place({ defaultPath: name }),
};

async function place(options: SaveDialogOptions): Promise<string | null> {
  const placed = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return placed.filePath === "" ? null : placed.filePath;
}

/** The desk is opened anew by a new process; this one ends as it does when a person quits. */
function restart(): void {
  app.relaunch(relaunchOptions(process.env, process.argv));
  app.quit();
}

/** Opened there by the new process, which reads where it lies. */
function moveTo(folder: string): void {
  rememberElsewhere(folder);
  restart();
}

function showAgain(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function refuse(title: string, sentence: string): void {
  note(`${title}. ${sentence}`);
  dialog.showErrorBox(title, sentence);
  app.exit(1);
}

function note(line: string): void {
  process.stderr.write(`${line}\n`);
}
