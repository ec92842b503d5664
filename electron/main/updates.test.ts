import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { UPDATER_OPTIONS } from "./policy/updates.ts";
import { updatesOf } from "./updates.ts";

/** Stand for Electron and for electron-updater: what is proved is how they are told what to do. */
const { app, autoUpdater } = vi.hoisted(() => ({
  app: { isPackaged: true },
  autoUpdater: {
    autoDownload: true,
    autoInstallOnAppQuit: true,
    allowDowngrade: true,
    checkForUpdates: vi.fn(),
    downloadUpdate: vi.fn(),
    quitAndInstall: vi.fn(),
    on: vi.fn(),
    off: vi.fn(),
  },
}));
vi.mock("electron", () => ({ app }));
vi.mock("electron-updater", () => ({ default: { autoUpdater } }));

let resources: string;
beforeEach(() => {
  resources = mkdtempSync(path.join(os.tmpdir(), "stet-resources-"));
  Object.assign(process, { resourcesPath: resources });
  app.isPackaged = true;
});
afterEach(() => rmSync(resources, { recursive: true }));

const place = () => writeFileSync(path.join(resources, "app-update.yml"), "provider: generic\n");
const opened = (wanted: boolean) => updatesOf(async () => wanted, vi.fn());

it("has none where nobody named a place to look, or this is no package", () => {
  expect(opened(true)).toBeNull();
  place();
  expect(opened(true)).not.toBeNull();
  app.isPackaged = false;
  expect(opened(true)).toBeNull();
});

it("does not even load what looks while it is off", async () => {
  place();
  await opened(false)?.look();
  expect(autoUpdater.checkForUpdates).not.toHaveBeenCalled();
  expect(autoUpdater.autoDownload).toBe(true);
});

it("tells electron-updater to do nothing by itself before it asks for anything", async () => {
  place();
  autoUpdater.checkForUpdates.mockImplementationOnce(async () => {
    expect(autoUpdater).toMatchObject(UPDATER_OPTIONS);
    return { isUpdateAvailable: true, updateInfo: { version: "0.2.0" } };
  });
  const updates = opened(true);
  await updates?.look();
  expect(await updates?.state()).toEqual({ kind: "offered", version: "0.2.0" });
  expect(autoUpdater.downloadUpdate).not.toHaveBeenCalled();
});

it("offers nothing where what is there is no newer one", async () => {
  place();
  autoUpdater.checkForUpdates.mockResolvedValueOnce({
    isUpdateAvailable: false,
    updateInfo: { version: "0.1.0" },
  });
  const updates = opened(true);
  await updates?.look();
  expect(await updates?.state()).toMatchObject({ kind: "current" });
});
