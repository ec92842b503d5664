import { createHash } from "node:crypto";
import path from "node:path";
import { app } from "electron";
import { cacheFolder } from "../ports/desk-folder.ts";

/**
 * Gives each desk a Chromium profile of its own, among the caches: two desks may be open at once,
 * and nothing of Chromium lies in a desk's folder. `--user-data-dir` names another.
 */
export function takeProfileOf(desk: string): void {
  if (app.commandLine.hasSwitch("user-data-dir")) return;
  const name = createHash("sha256").update(desk).digest("hex").slice(0, 16);
  app.setPath("userData", path.join(cacheFolder(), "desktop", name));
}
