import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Profile } from "../../../shared/contract/exports.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { ReadProfile } from "../../../shared/exports/profiles/read-profile.ts";
import type { FileReadOps } from "../threads/thread-desk.ts";
import { profileIn, templateNamedIn } from "./profile-in.ts";

const PROFILE = /^([\p{L}\p{N}][\p{L}\p{N}_ -]{0,79})\.yaml$/u;

/** Where profiles lie: Stet's own, and the newsroom's in the desk's folder. */
export interface ProfilePlaces {
  readonly own: string;
  readonly desk: string;
}

type FoundProfile = ReadProfile & Pick<Profile, "from">;

export interface Profiles {
  readonly profiles: readonly FoundProfile[];
  /** A sentence for each file that is none, by its name. */
  readonly wrong: ReadonlyMap<string, string>;
}

/** What the reading thread does for `profiles.ts`: YAML and pages are read outside the host's loop. */
export const profileReads: Pick<FileReadOps, "profiles.read" | "profiles.filesOf"> = {
  "profiles.read": readProfiles,
  "profiles.filesOf": filesOf,
};

/** Stet's own profiles, and the newsroom's; one of its takes Stet's place by name. */
async function readProfiles({ own, desk }: ProfilePlaces): Promise<Profiles> {
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
