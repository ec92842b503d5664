import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { Problem } from "../../../shared/contract/problem.ts";
import { KNOWN_SCHEMA } from "../../store/inspect.ts";
import { backupsFolder, DATABASE, listBackups } from "./backups-folder.ts";
import { type Manifest, newer, readManifest } from "./manifest.ts";
import { lookInto } from "./read-file.ts";

export interface FoundBackup {
  /** Of its folder or its file. */
  readonly path: string;
  readonly manifest: Manifest;
}

/**
 * The backup that a person named, by its name on this desk or by a path, as far as it can be judged
 * by what it says of itself. NOT_FOUND, BAD_FILE or DESK_NEWER.
 */
export function findBackup(desk: string, named: string): FoundBackup {
  const own = listBackups(desk).find(({ name }) => name === named);
  const path = own?.path ?? resolve(named);
  if (!existsSync(path)) throw notFound(desk, named);
  if (statSync(path).isFile()) return { path, manifest: lookInto(path) };
  const manifest = readManifest(path);
  if (manifest === null || !existsSync(join(path, DATABASE))) throw noBackup(path);
  if (manifest.schema > KNOWN_SCHEMA) throw newer(manifest);
  return { path, manifest };
}

function notFound(desk: string, named: string): Problem {
  const names = listBackups(desk).map(({ name }) => name);
  const known =
    names.length === 0
      ? `There is none in ${backupsFolder(desk)}; name one by its path.`
      : `There are: ${names.join(", ")}.`;
  return new Problem("NOT_FOUND", `There is no backup “${named}”. Nothing was changed. ${known}`);
}

function noBackup(path: string): Problem {
  return new Problem(
    "BAD_FILE",
    `${path} is no backup that Stet made, or not the whole of one. Nothing was changed. Name the ` +
      "folder that holds its manifest.json and desk.sqlite, or its file.",
  );
}
