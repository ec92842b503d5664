import { useEffect, useState } from "react";
import { toProblem } from "../../../../shared/contract/from-wire.ts";
import type { LibraryPhoto, LibrarySearch } from "../../../../shared/contract/library.ts";
import type { Problem } from "../../../../shared/contract/problem.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import { readOneAtATime } from "../../../bridge/read-one-at-a-time.ts";

export interface Library {
  /** Null until they are read. */
  readonly photos: readonly LibraryPhoto[] | null;
  readonly problem: Problem | null;
}

const NOTHING: Library = { photos: null, problem: null };

/** Photos of the desk, read again whenever one of them or a draft changes; `search` must be stable. */
export function useLibrary(search: LibrarySearch): Library {
  const { client, events } = useDesk();
  const [library, setLibrary] = useState(NOTHING);
  useEffect(() => {
    let stale = false;
    const read = async () => {
      try {
        const photos = await client.library.list(search);
        if (!stale) setLibrary({ photos, problem: null });
      } catch (error) {
        if (!stale) setLibrary(({ photos }) => ({ photos, problem: toProblem(error) }));
      }
    };
    const reading = readOneAtATime(read);
    const unsubscribe = events.subscribe(({ kind }) => {
      if (kind === "photos" || kind === "drafts" || kind === "resumed") reading.again();
    });
    return () => {
      stale = true;
      unsubscribe();
    };
  }, [client, events, search]);
  return library;
}
