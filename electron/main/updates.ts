import { existsSync } from "node:fs";
import path from "node:path";
import { app } from "electron";
import type { AppUpdater } from "electron-updater";
import {
  createUpdates,
  type LookingUpdates,
  UPDATER_OPTIONS,
  type Updater,
} from "./policy/updates.ts";

/** Asking whether a look is due costs nothing; a machine that slept is not behind for long. */
const ASK_EVERY_MS = 60 * 60_000;

/**
 * Updates of an installed Stet; null where it was built without a place to look, or is no package.
 * `wanted` is asked before anything is asked of a network.
 */
export function updatesOf(
  wanted: () => Promise<boolean>,
  log: (line: string) => void,
): LookingUpdates | null {
  const place = path.join(process.resourcesPath, "app-update.yml");
  if (!app.isPackaged || !existsSync(place)) return null;
  return createUpdates({ updater: UPDATER, wanted, now: () => new Date(), log });
}

/** Looks when it is due, until the app ends. */
export function keepLooking({ lookWhenDue }: LookingUpdates): void {
  void lookWhenDue();
  setInterval(() => void lookWhenDue(), ASK_EVERY_MS).unref();
}

const UPDATER: Updater = {
  async check() {
    const found = await (await loaded()).checkForUpdates();
    return found?.isUpdateAvailable === true ? found.updateInfo.version : null;
  },
  async download(onPercent) {
    const updater = await loaded();
    const tell = ({ percent }: { percent: number }) => onPercent(Math.round(percent));
    updater.on("download-progress", tell);
    try {
      await updater.downloadUpdate();
    } finally {
      updater.off("download-progress", tell);
    }
  },
  install: () => void loaded().then((updater) => updater.quitAndInstall()),
};

/** Not loaded before it is needed: most desks never look. */
async function loaded(): Promise<AppUpdater> {
  const { default: electronUpdater } = await import("electron-updater");
  return Object.assign(electronUpdater.autoUpdater, UPDATER_OPTIONS, { logger: null });
}
