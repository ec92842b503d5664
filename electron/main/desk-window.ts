import path from "node:path";
import { app, BrowserWindow, dialog, nativeTheme, screen } from "electron";
import { HOST_CHANNELS } from "../../shared/contract/host-bridge.ts";
import type { DeskOwner } from "../backend/desk/open-desk.ts";
import { offerSpelling } from "./follow-spelling.ts";
import type { OpenedFiles } from "./opened-files.ts";
import { safeClose } from "./policy/safe-close.ts";
import { PAGE_URL } from "./policy/schemes.ts";
import { windowBounds } from "./policy/window-bounds.ts";
import { windowOptions } from "./policy/window-options.ts";
import { servePage, showMenu } from "./serve-page.ts";
import { rememberedWindow, rememberWindow } from "./window-memory.ts";

const PATIENCE_MS = 5000;

/** Shows the desk, where the window was last time. It closes when its page has kept everything. */
export function openDeskWindow(
  desk: DeskOwner,
  files: OpenedFiles,
  log: (line: string) => void,
): BrowserWindow {
  const window = createWindow();
  const { webContents } = window;
  const closing = safeClose({
    askPage: () => webContents.send(HOST_CHANNELS.closing),
    askPerson: () => waitsOn(window),
    // Unlike close(), destroy() asks nobody again.
    close: () => window.destroy(),
    patienceMs: PATIENCE_MS,
  });
  servePage(webContents, desk, { closeNow: closing.settled, opensFiles: files.tell, log });
  window.on("close", (event) => {
    rememberWindow(window, log);
    if (webContents.isCrashed() || webContents.isLoading()) return;
    event.preventDefault();
    closing.begin();
  });
  webContents.on("render-process-gone", (_event, { reason }) => {
    log(`The page ended (${reason}) and is loaded again.`);
    webContents.reload();
  });
  showMenu(webContents, []);
  offerSpelling(webContents);
  void window.loadURL(PAGE_URL);
  return window;
}

function createWindow(): BrowserWindow {
  const remembered = rememberedWindow();
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const preload = path.join(app.getAppPath(), "out/preload/index.cjs");
  const window = new BrowserWindow({
    ...windowOptions(preload, nativeTheme.shouldUseDarkColors),
    ...windowBounds(remembered, screen.getPrimaryDisplay().workArea, areas),
  });
  window.once("ready-to-show", () => {
    if (remembered?.maximized) window.maximize();
    window.show();
  });
  return window;
}

async function waitsOn(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    message: "Your last changes are not saved yet.",
    detail:
      "Stet is still trying to write them to the disk. If you close now, what you wrote since the " +
      "last “Saved” is lost. Check that the disk is there and not full.",
    buttons: ["Wait", "Close and lose them"],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 0;
}
