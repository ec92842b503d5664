import { useCallback, useEffect, useState } from "react";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { type DraftFilter, listInput } from "./draft-filter.ts";

export interface DraftList {
  /** Newest change first; null until the first answer. */
  readonly rows: readonly DraftRow[] | null;
  readonly problem: Problem | null;
  /** True where the desk holds more rows than were read. */
  readonly hasMore: boolean;
  readonly readMore: () => void;
}

const PAGE = 200;

/** The list as the desk has it now: read again at each change, by whomever it was made. */
export function useDraftList(query: string, filter: DraftFilter): DraftList {
  const { client, events } = useDesk();
  const [rows, setRows] = useState<readonly DraftRow[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [limit, setLimit] = useState(PAGE);

  useEffect(() => {
    let stale = false;
    const read = async () => {
      try {
        const input = { query: query.trim() || undefined, limit, ...listInput(filter) };
        const answer = await client.drafts.list(input);
        if (stale) return;
        setRows(answer);
        setProblem(null);
      } catch (error) {
        if (!stale) setProblem(toProblem(error));
      }
    };
    const reading = readOneAtATime(read);
    const unsubscribe = events.subscribe((event) => {
      if (event.kind === "drafts" || event.kind === "resumed") reading.again();
    });
    return () => {
      stale = true;
      unsubscribe();
    };
  }, [client, events, query, filter, limit]);

  const hasMore = rows?.length === limit;
  const readMore = useCallback(() => setLimit((before) => before * 2), []);
  return { rows, problem, hasMore, readMore };
}

/** Reads at once, and once more after a reading during which somebody asked again. */
function readOneAtATime(read: () => Promise<void>): { readonly again: () => void } {
  let reading = false;
  let asked = false;
  const again = async () => {
    asked = true;
    if (reading) return;
    reading = true;
    while (asked) {
      asked = false;
      await read();
    }
    reading = false;
  };
  void again();
  return { again };
}
