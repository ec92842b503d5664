import { expect, it } from "vitest";
import { WEB_PREFERENCES, windowOptions } from "./window-options.ts";

it("keeps the page in the sandbox, apart from the preload, without Node", () => {
  expect(windowOptions("/preload.cjs", false).webPreferences).toEqual({
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
    preload: "/preload.cjs",
  });
});

it("turns on no feature of Chromium that is off by default", () => {
  expect(Object.keys(WEB_PREFERENCES)).not.toContain("enableBlinkFeatures");
});

it("shows no white flash before a dark page", () => {
  expect(windowOptions("/p", true).backgroundColor).not.toBe(
    windowOptions("/p", false).backgroundColor,
  );
  expect(windowOptions("/p", true).show).toBe(false);
});
