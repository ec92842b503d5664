import path from "node:path";
import { app, type BrowserWindow, dialog, protocol, session } from "electron";
import { toProblem } from "../../shared/contract/from-wire.ts";
import { type DeskOwner, openDesk } from "../backend/desk/open-desk.ts";
import { APP_VERSION } from "../ports/app-version.ts";
import { deskFolder, ownDeskFolder, rememberElsewhere } from "../ports/desk-folder.ts";
import type { Dialogs } from "../ports/ports.ts";
import { resourcesFor } from "../ports/resources-folder.ts";
import { threadsIn } from "../ports/threads.ts";
import { webFiles } from "../ports/web-files.ts";
import { openDeskWindow } from "./desk-window.ts";
import { dictionariesFor, followSpelling } from "./follow-spelling.ts";
import { followTheme } from "./follow-theme.ts";
import { guardPages, guardSession } from "./guard.ts";
import { hearOpenedFiles } from "./opened-files.ts";
import { namedDesk } from "./policy/arguments.ts";
import { BUNDLE_FILTERS } from "./policy/file-associations.ts";
import { SCHEMES } from "./policy/schemes.ts";
import { printPdf } from "./print-pdf.ts";
import { takeProfileOf } from "./profile.ts";
import { closeBeforeQuitting } from "./quit.ts";
import { serveSchemes } from "./serve-schemes.ts";

let window: BrowserWindow | null = null;

// What must stand before the app is ready comes first.
protocol.registerSchemesAsPrivileged([...SCHEMES]);
app.enableSandbox();
guardPages();
const files = hearOpenedFiles();
const named = namedDesk(process.argv.slice(1));
takeProfileOf(named === undefined ? ownDeskFolder() : path.resolve(named));

if (app.requestSingleInstanceLock()) {
  app.on("second-instance", (_event, argv, folder) => {
    files.add(argv.slice(1), folder);
    showAgain();
  });
  app.on("window-all-closed", () => app.quit());
  void app.whenReady().then(start);
} else {
  // The first Stet on this desk comes to the front.
  app.quit();
}

async function start(): Promise<void> {
  try {
    const desk = await open(deskFolder(named));
    if (desk === null) return;
    closeBeforeQuitting(desk);
    await followTheme(desk);
    guardSession(session.defaultSession);
    await followSpelling(session.defaultSession, desk);
    serveSchemes(webFiles(path.join(app.getAppPath(), "out/renderer")), desk);
    window = openDeskWindow(desk, files, note);
  } catch (error) {
    refuse("Stet cannot open this desk", toProblem(error).message);
  }
}

async function open(folder: string): Promise<DeskOwner | null> {
  const opened = await openDesk({
    folder,
    host: "electron",
    appVersion: APP_VERSION,
    workers: threadsIn(new URL("./backend/threads/", import.meta.url)),
    resources: resourcesFor(import.meta.url),
    clock: () => new Date(),
    printPdf,
    dialogs: DIALOGS,
    restart,
    moveTo: named === undefined ? moveTo : null,
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
  async placeBundle(name) {
    const options = { defaultPath: name, filters: BUNDLE_FILTERS };
    const placed = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options));
    return placed.filePath === "" ? null : placed.filePath;
  },
};

/** The desk is opened anew by a new process; this one ends as it does when a person quits. */
function restart(): void {
  app.relaunch();
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
