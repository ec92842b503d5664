import { useEffect, useState } from "react";
import type { Profile } from "../../../shared/contract/exports.ts";
import { useDesk } from "../../bridge/desk-context.ts";

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
      if (!signal.aborted) setKnown(found);
    });
    return () => asking.abort();
  }, [client]);
  return known;
}
