import { constants } from "node:fs";
import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { ExportStyle } from "../../../shared/exports/style.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Thread } from "../context.ts";
import type { Reads } from "../reads.ts";
import type { ProfilePlaces } from "./read-profiles.ts";

const FOLDER = "export-profiles";

/** What profiles are read by. */
export interface ProfileReader {
  readonly ports: Pick<Ports, "folder" | "resources">;
  readonly reader: Thread<Pick<Reads, "profiles.list" | "profiles.style" | "profiles.filesOf">>;
}

/** For the contract: without what they say. */
export async function listProfiles({ ports, reader }: ProfileReader) {
  const places = placesOf(ports);
  const { profiles, wrong } = await reader.call("profiles.list", places);
  return { profiles: [...profiles], wrong: [...wrong], folder: places.desk };
}

/**
 * Copies one of Stet's own into the desk's folder, where it can be changed; answers with its path.
 * @throws Problem BAD_INPUT where Stet has none of that name or the desk has one already
 */
export async function copyProfile({ ports, reader }: ProfileReader, name: string): Promise<string> {
  const { own, desk } = placesOf(ports);
  const files = await reader.call("profiles.filesOf", { own, name });
  if (files === null) {
    throw new Problem("BAD_INPUT", `Stet has no export profile “${name}”. Nothing was copied.`);
  }
  await mkdir(desk, { recursive: true });
  const there = new Set(await readdir(desk));
  const taken = files.find((file) => there.has(file));
  if (taken !== undefined) throw alreadyThere(taken, join(desk, taken));
  for (const file of files) {
    await copyFile(join(own, file), join(desk, file), constants.COPYFILE_EXCL);
  }
  return join(desk, `${name}.yaml`);
}

function alreadyThere(file: string, path: string): Problem {
  const what = file.endsWith(".yaml") ? "a profile" : "a template";
  return new Problem(
    "BAD_INPUT",
    `The desk has ${what} ${file} already. Nothing was changed. Change it where it lies: ${path}`,
  );
}

function placesOf({ folder, resources }: ProfileReader["ports"]): ProfilePlaces {
  return { own: fileURLToPath(new URL(FOLDER, resources)), desk: join(folder, FOLDER) };
}

/**
 * How a format is written by the profile of that name, or by its own.
 * @throws Problem BAD_FILE where the profile's file is wrong, BAD_INPUT where there is none for the format
 */
export async function styleOf(
  { ports, reader }: ProfileReader,
  format: ExportFormat,
  name: string = format,
): Promise<ExportStyle> {
  return reader.call("profiles.style", { ...placesOf(ports), format, name });
}
