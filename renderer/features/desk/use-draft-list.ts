import { useCallback, useEffect, useRef, useState } from "react";
import type { ListedDraft } from "../../../shared/contract/drafts.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { readOneAtATime } from "../../bridge/read-one-at-a-time.ts";
import { keptRows } from "./kept-rows.ts";
import { type ListChoice, listInput } from "./list-choice.ts";

export interface ListOfDrafts {
  /** In the order chosen; null until the first answer. */
  readonly rows: readonly ListedDraft[] | null;
  readonly problem: Problem | null;
  /** True where the desk holds more rows than were read. */
  readonly hasMore: boolean;
  readonly readMore: () => void;
  /** Reads every row there is, e.g. since all are to be selected. */
  readonly readAll: () => void;
}

/** Rows read at first: some screens full. A search shows its hits, which costs more a row. */
const PAGE = 200;
const PAGE_OF_HITS = 60;
const MOST = 100_000;

/** The list as the desk has it now: read again at each change, by whomever it was made. */
export function useDraftList(choice: ListChoice): ListOfDrafts {
  const { client, events } = useDesk();
  const [rows, setRows] = useState<readonly ListedDraft[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const page = choice.query.trim() === "" ? PAGE : PAGE_OF_HITS;
  const [pages, setPages] = useState({ choice, factor: 1 });
  const factor = pages.choice === choice ? pages.factor : 1;
  const limit = Math.min(page * factor, MOST);

  const wanted = useRef({ choice, limit });
  const reading = useRef<ReturnType<typeof readOneAtATime> | null>(null);
  useEffect(() => {
    wanted.current = { choice, limit };
    reading.current?.again();
  }, [choice, limit]);

  useEffect(() => {
    let isGone = false;
    // What is typed while a search is under way is searched after it, and only the last of it.
    const read = async () => {
      const mine = wanted.current;
      const isStale = () => isGone || wanted.current !== mine;
      try {
        const input = { ...listInput(mine.choice, new Date()), limit: mine.limit };
        const answer = await client.drafts.list(input);
        if (isStale()) return;
        setRows((before) => keptRows(before, answer));
        setProblem(null);
      } catch (error) {
        if (!isStale()) setProblem(toProblem(error));
      }
    };
    const mine = readOneAtATime(read);
    reading.current = mine;
    const unsubscribe = events.subscribe((event) => {
      if (event.kind === "drafts" || event.kind === "resumed") mine.again();
    });
    return () => {
      isGone = true;
      unsubscribe();
    };
  }, [client, events]);

  const hasMore = rows?.length === limit;
  const readMore = useCallback(() => setPages({ choice, factor: factor * 2 }), [choice, factor]);
  const readAll = useCallback(() => setPages({ choice, factor: MOST }), [choice]);
  return { rows, problem, hasMore, readMore, readAll };
}
