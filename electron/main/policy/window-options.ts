import type { BrowserWindowConstructorOptions, WebPreferences } from "electron";

/**
 * What a page may do in its window. Most are Electron's defaults; they stand here so that a test
 * fails where one is changed. Spelling: the page may be checked; whether it is, the session says (`spelling.ts`).
 */
export const WEB_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: true,
} as const satisfies WebPreferences;

/** Below this the desk's three panes do not fit beside each other any more. */
const SMALLEST = { minWidth: 480, minHeight: 400 };

export function windowOptions(preload: string, isDark: boolean): BrowserWindowConstructorOptions {
  return {
    ...SMALLEST,
    title: "Stet",
    show: false,
    backgroundColor: isDark ? "#1c1c1e" : "#ffffff",
    webPreferences: { ...WEB_PREFERENCES, preload },
  };
}
