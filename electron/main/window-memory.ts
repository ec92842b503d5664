import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { app, type BrowserWindow } from "electron";
import { readWindowState, type WindowState } from "./policy/window-bounds.ts";

const fileOf = () => path.join(app.getPath("userData"), "window.json");

/** Where the window was last time; null where nobody knows. */
export function rememberedWindow(): WindowState | null {
  try {
    return readWindowState(readFileSync(fileOf(), "utf8"));
  } catch {
    return null;
  }
}

/** A place that cannot be written down costs the person one move of the window, nothing else. */
export function rememberWindow(window: BrowserWindow, log: (line: string) => void): void {
  const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() };
  try {
    writeFileSync(fileOf(), JSON.stringify(state));
  } catch (error) {
    log(`The window's place was not kept: ${String(error)}`);
  }
}
