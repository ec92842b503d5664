import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { Problem } from "../../shared/contract/problem.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The desk's folder as an absolute path: the one named, or the person's own. On a new system not
 * even the place for user data stands; it is made for their own desk, never for a mistyped one.
 */
export function deskFolder(named: string | undefined): string {
  if (named !== undefined) return path.resolve(named);
  const own = defaultDeskFolder();
  mkdirSync(path.dirname(own), { recursive: true });
  const folder = ownDeskFolder(own);
  if (folder !== own && !existsSync(folder)) throw notThere(folder, own);
  return folder;
}

/** Says there where the person's desk lies, if not there. */
const ELSEWHERE = "lies-elsewhere.json";
const elsewhere = z.object({ folder: z.string().refine(path.isAbsolute) });

/**
 * Where the person's own desk lies: where they chose, else in the system's place.
 * @throws Problem BAD_FOLDER where it was written down and cannot be read
 */
export function ownDeskFolder(own = defaultDeskFolder()): string {
  const file = path.join(own, ELSEWHERE);
  if (!existsSync(file)) return own;
  try {
    return elsewhere.parse(JSON.parse(readFileSync(file, "utf8"))).folder;
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** From the next opening on the person's own desk lies there. */
export function rememberElsewhere(folder: string, own = defaultDeskFolder()): void {
  mkdirSync(own, { recursive: true, mode: 0o700 });
  const file = path.join(own, ELSEWHERE);
  // Whole or not at all: half of it would be no place.
  writeFileSync(`${file}.tmp`, `${JSON.stringify({ folder }, null, 2)}\n`, { flush: true });
  renameSync(`${file}.tmp`, file);
}

function unreadable(file: string, cause: unknown): Problem {
  return new Problem(
    "BAD_FOLDER",
    `Where your desk lies stands in ${file}, which cannot be read. Nothing was changed. Name your ` +
      "desk's folder with --desk, or put the file right. Without the file your desk is the folder it is in.",
    {},
    cause,
  );
}

/** A new desk in its place would look as if everything were gone. */
function notThere(folder: string, own: string): Problem {
  return new Problem(
    "BAD_FOLDER",
    `Your desk lies in ${folder}, which is not there now. Nothing was changed. Connect the disk ` +
      `that it is on, or name another folder with --desk. If it is gone for good, take the file ` +
      `${path.join(own, ELSEWHERE)} away.`,
    { folder },
  );
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
