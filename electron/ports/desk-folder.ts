import { mkdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The desk's folder as an absolute path: the one named, or the person's own. On a new system not
 * even the place for user data stands; it is made for their own desk, never for a mistyped one.
 */
export function deskFolder(named: string | undefined): string {
  if (named !== undefined) return path.resolve(named);
  const folder = defaultDeskFolder();
  mkdirSync(path.dirname(folder), { recursive: true });
  return folder;
}

/** Where a person's desk lies if no `--desk` says otherwise: the system's place for user data. */
export function defaultDeskFolder(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  home: string = os.homedir(),
): string {
  const { join } = platform === "win32" ? path.win32 : path.posix;
  switch (platform) {
    case "darwin":
      return join(home, "Library", "Application Support", "Stet");
    case "win32":
      return join(environment.APPDATA || join(home, "AppData", "Roaming"), "Stet");
    default:
      return join(environment.XDG_DATA_HOME || join(home, ".local", "share"), "stet");
  }
}

/** Where what can be made again may lie (a window's profile): the system's place for caches. */
export function cacheFolder(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  home: string = os.homedir(),
): string {
  const { join } = platform === "win32" ? path.win32 : path.posix;
  switch (platform) {
    case "darwin":
      return join(home, "Library", "Caches", "Stet");
    case "win32":
      return join(environment.LOCALAPPDATA || join(home, "AppData", "Local"), "Stet");
    default:
      return join(environment.XDG_CACHE_HOME || join(home, ".cache"), "stet");
  }
}
