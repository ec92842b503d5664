import { useEffect, useState } from "react";
import type { ExportFormat, Profile } from "../../shared/contract/exports.ts";
import { sayReceived } from "../../shared/words/say.ts";
import { useDesk } from "./desk-context.ts";

/** The profiles that the desk knows, and sentences for files that are none. */
export interface KnownProfiles {
  readonly profiles: readonly Profile[];
  readonly wrong: readonly string[];
}

const NONE: KnownProfiles = { profiles: [], wrong: [] };

export function useProfiles(): KnownProfiles {
  const { client } = useDesk();
  const [known, setKnown] = useState(NONE);
  useEffect(() => {
    const asking = new AbortController();
    const { signal } = asking;
    // Without them every format is written its own way.
    const ask = client.exports.profiles(undefined, { signal }).catch(() => NONE);
    void ask.then((found) => {
      if (!signal.aborted) setKnown({ ...found, profiles: found.profiles.map(inOurWords) });
    });
    return () => asking.abort();
  }, [client]);
  return known;
}

/** One of Stet's own in the language of the page; a desk's own is called as the desk calls it. */
export function inOurWords(profile: Profile): Profile {
  if (profile.from !== "stet") return profile;
  const { title, about } = profile;
  return {
    ...profile,
    title: sayReceived(title),
    about: about === null ? null : sayReceived(about),
  };
}

/** The profile that was chosen where it is of the format, else the format's own. */
export function profileFor(
  { profiles }: Pick<KnownProfiles, "profiles">,
  format: ExportFormat,
  chosen: string | null,
): string {
  const found = profiles.find((profile) => profile.name === chosen && profile.format === format);
  return found?.name ?? format;
}

/** The ways to write a format, as options to choose from. */
export function profilesOf({ profiles }: Pick<KnownProfiles, "profiles">, format: ExportFormat) {
  return profiles
    .filter((profile) => profile.format === format)
    .map(({ name, title }) => ({ value: name, label: title }));
}

const CHOSEN = "stet.export.profile";

// A browser may forbid its storage; then nothing is remembered, and nothing else is lost.

/** The profile that was chosen last for a format; null where none was yet. */
export function recallProfile(format: ExportFormat): string | null {
  try {
    return localStorage.getItem(`${CHOSEN}.${format}`);
  } catch {
    return null;
  }
}

export function rememberProfile(format: ExportFormat, profile: string): void {
  try {
    localStorage.setItem(`${CHOSEN}.${format}`, profile);
  } catch {
    return;
  }
}
