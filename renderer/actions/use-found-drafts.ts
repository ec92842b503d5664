import { useEffect, useState } from "react";
import type { DraftRow } from "../../shared/contract/drafts.ts";
import type { Desk } from "../bridge/connect.ts";

const MOST = 8;

/** The drafts that answer to what is typed, best known first; the newest while nothing is. */
export function useFoundDrafts({ client }: Desk, typed: string): readonly DraftRow[] {
  const [rows, setRows] = useState<readonly DraftRow[]>([]);
  useEffect(() => {
    const read = new AbortController();
    client.drafts
      .list({ query: typed.trim() || undefined, limit: MOST }, { signal: read.signal })
      .then(
        (found) => {
          if (!read.signal.aborted) setRows(found);
        },
        // The palette still does its actions while the desk cannot be asked.
        () => setRows([]),
      );
    return () => read.abort();
  }, [client, typed]);
  return rows;
}
