import { constants } from "node:fs";
import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExportFormat, Profile } from "../../../shared/contract/exports.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import type { ReadProfile } from "../../../shared/exports/profiles/read-profile.ts";
import type { ExportStyle } from "../../../shared/exports/style.ts";
import type { Ports } from "../../ports/ports.ts";

const FOLDER = "export-profiles";
const PROFILE = /^([\p{L}\p{N}][\p{L}\p{N}_ -]{0,79})\.yaml$/u;

/** Loaded with the first profile that is read: a desk opens sooner without YAML and templates. */
const reader = () => import("./profile-in.ts");

type Folders = Pick<Ports, "folder" | "resources">;

type FoundProfile = ReadProfile & Pick<Profile, "from">;

export interface Profiles {
  readonly profiles: readonly FoundProfile[];
  /** A sentence for each file that is none, by its name. */
  readonly wrong: ReadonlyMap<string, Problem>;
}

/** Stet's own profiles, and the newsroom's from the desk's folder; one of its takes Stet's place by name. */
export async function readProfiles({ folder, resources }: Folders): Promise<Profiles> {
  const profiles = new Map<string, FoundProfile>();
  const wrong = new Map<string, Problem>();
  const { profileIn } = await reader();
  const places = [
    { from: "stet", place: ownFolder(resources) },
    { from: "desk", place: join(folder, FOLDER) },
  ] as const;
  for (const { from, place } of places) {
    for (const [name, file] of await filesIn(place)) {
      profiles.delete(name);
      try {
        profiles.set(name, { ...(await profileIn(file, name)), from });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        wrong.set(name, error);
      }
    }
  }
  return { profiles: [...profiles.values()], wrong };
}

/** For the contract: without what they say. */
export async function listProfiles(folders: Folders) {
  const { profiles, wrong } = await readProfiles(folders);
  const named = profiles.map(({ style: _, ...profile }): Profile => profile);
  const sentences = [...wrong.values()].map(({ message }) => message);
  return { profiles: named, wrong: sentences, folder: join(folders.folder, FOLDER) };
}

/**
 * Copies one of Stet's own into the desk's folder, where it can be changed; answers with its path.
 * @throws Problem BAD_INPUT where Stet has none of that name or the desk has one already
 */
export async function copyProfile({ folder, resources }: Folders, name: string): Promise<string> {
  const known = (await filesIn(ownFolder(resources))).find(([own]) => own === name);
  if (known === undefined) {
    throw new Problem("BAD_INPUT", `Stet has no export profile “${name}”. Nothing was copied.`);
  }
  const template = await (await reader()).templateNamedIn(known[1], name);
  const target = join(folder, FOLDER);
  await mkdir(target, { recursive: true });
  // The profile last: it is none without its template.
  const files = [...(template === null ? [] : [template]), `${name}.yaml`];
  const there = new Set(await readdir(target));
  const taken = files.find((file) => there.has(file));
  if (taken !== undefined) throw alreadyThere(taken, join(target, taken));
  for (const file of files) {
    await copyFile(join(ownFolder(resources), file), join(target, file), constants.COPYFILE_EXCL);
  }
  return join(target, `${name}.yaml`);
}

function alreadyThere(file: string, path: string): Problem {
  const what = file.endsWith(".yaml") ? "a profile" : "a template";
  return new Problem(
    "BAD_INPUT",
    `The desk has ${what} ${file} already. Nothing was changed. Change it where it lies: ${path}`,
  );
}

const ownFolder = (resources: URL) => fileURLToPath(new URL(FOLDER, resources));

/**
 * How a format is written by the profile of that name, or by its own.
 * @throws Problem BAD_FILE where the profile's file is wrong, BAD_INPUT where there is none for the format
 */
export async function styleOf(
  folders: Folders,
  format: ExportFormat,
  name: string = format,
): Promise<ExportStyle> {
  const { profiles, wrong } = await readProfiles(folders);
  const fault = wrong.get(name);
  if (fault !== undefined) throw fault;
  const found = profiles.find((one) => one.name === name);
  if (found?.format === format) return found.style;
  const names = profiles.filter((one) => one.format === format).map((one) => one.name);
  const what = found === undefined ? "There is no" : `For ${FORMATS[format].title} there is no`;
  throw new Problem(
    "BAD_INPUT",
    `${what} export profile “${name}”. Nothing was exported. For ${FORMATS[format].title} there are: ${names.join(", ")}.`,
  );
}

async function filesIn(folder: string): Promise<[name: string, file: string][]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw error;
  });
  return files.sort().flatMap((file) => {
    const name = PROFILE.exec(file)?.[1];
    return name === undefined ? [] : [[name, join(folder, file)]];
  });
}
