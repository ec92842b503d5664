import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ExportFormat, Profile } from "../../../shared/contract/exports.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import type { ReadProfile } from "../../../shared/exports/profiles/read-profile.ts";
import type { ExportStyle } from "../../../shared/exports/style.ts";
import type { FileReadOps } from "../threads/thread-desk.ts";
import { folderStamp } from "./folder-stamp.ts";
import { profileIn, templateNamedIn } from "./profile-in.ts";

const PROFILE = /^([\p{L}\p{N}][\p{L}\p{N}_ -]{0,79})\.yaml$/u;

/** Where profiles lie: Stet's own, and the newsroom's in the desk's folder. */
export interface ProfilePlaces {
  readonly own: string;
  readonly desk: string;
}

type FoundProfile = ReadProfile & Pick<Profile, "from">;

interface Profiles {
  readonly profiles: readonly FoundProfile[];
  /** A sentence for each file that is none, by its name. */
  readonly wrong: ReadonlyMap<string, string>;
}

/** Without what they say, which may be pages: that stays in the thread. */
export interface NamedProfiles {
  readonly profiles: readonly Profile[];
  /** A sentence for each file that is none. */
  readonly wrong: readonly string[];
}

export interface WantedStyle extends ProfilePlaces {
  readonly format: ExportFormat;
  /** Of the profile. */
  readonly name: string;
}

type ProfileReads = Pick<FileReadOps, `profiles.${string}` & keyof FileReadOps>;

/**
 * What the reading thread does for `profiles.ts`: YAML and pages are read outside the host's loop, and
 * anew only where a file of the desk's is another one. Stet's own stay as they are.
 */
export function profileReadsBy(read: typeof readProfiles): ProfileReads {
  const profilesIn = kept(read);
  return {
    "profiles.list": async (places) => {
      const { profiles, wrong } = await profilesIn(places);
      const named = profiles.map(({ style: _, ...profile }): Profile => profile);
      return { profiles: named, wrong: [...wrong.values()] };
    },
    "profiles.style": async (wanted) => styleAmong(await profilesIn(wanted), wanted),
    "profiles.filesOf": filesOf,
  };
}

export const profileReads = profileReadsBy(readProfiles);

function kept(read: typeof readProfiles): typeof readProfiles {
  let last: { key: string; profiles: Profiles } | null = null;
  return async ({ own, desk }) => {
    // Before the files are read: what changes meanwhile is another stamp next time.
    const stamp = await folderStamp(desk);
    const key = stamp === null ? null : [own, desk, stamp].join("\n");
    if (last !== null && last.key === key) return last.profiles;
    const profiles = await read({ own, desk });
    last = key === null ? null : { key, profiles };
    return profiles;
  };
}

function styleAmong({ profiles, wrong }: Profiles, { format, name }: WantedStyle): ExportStyle {
  const fault = wrong.get(name);
  if (fault !== undefined) throw new Problem("BAD_FILE", fault);
  const found = profiles.find((one) => one.name === name);
  if (found?.format === format) return found.style;
  const names = profiles.filter((one) => one.format === format).map((one) => one.name);
  const what = found === undefined ? "There is no" : `For ${FORMATS[format].title} there is no`;
  throw new Problem(
    "BAD_INPUT",
    `${what} export profile “${name}”. Nothing was exported. For ${FORMATS[format].title} there are: ${names.join(", ")}.`,
  );
}

/** Stet's own profiles, and the newsroom's; one of its takes Stet's place by name. */
export async function readProfiles({ own, desk }: ProfilePlaces): Promise<Profiles> {
  const profiles = new Map<string, FoundProfile>();
  const wrong = new Map<string, string>();
  const places = [
    { from: "stet", place: own },
    { from: "desk", place: desk },
  ] as const;
  for (const { from, place } of places) {
    for (const [name, file] of await profilesIn(place)) {
      profiles.delete(name);
      try {
        profiles.set(name, { ...(await profileIn(file, name)), from });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        wrong.set(name, error.message);
      }
    }
  }
  return { profiles: [...profiles.values()], wrong };
}

/** The files of one of Stet's own, the profile last: it is none without its template. Null where it has none of that name. */
async function filesOf({ own, name }: { own: string; name: string }): Promise<string[] | null> {
  const known = (await profilesIn(own)).find(([one]) => one === name);
  if (known === undefined) return null;
  const template = await templateNamedIn(known[1], name);
  return [...(template === null ? [] : [template]), `${name}.yaml`];
}

async function profilesIn(folder: string): Promise<[name: string, file: string][]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw error;
  });
  return files.sort().flatMap((file) => {
    const name = PROFILE.exec(file)?.[1];
    return name === undefined ? [] : [[name, join(folder, file)]];
  });
}
