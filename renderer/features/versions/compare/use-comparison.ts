import { useCallback, useEffect, useRef, useState } from "react";
import { assertNever } from "../../../../shared/assert-never.ts";
import type { Comparison } from "../../../../shared/compare/comparison.ts";
import { toProblem } from "../../../../shared/contract/from-wire.ts";
import type { DraftId } from "../../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../../shared/contract/index.ts";
import type { Problem } from "../../../../shared/contract/problem.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { isOther, type States } from "./compared-states.ts";

export interface Compared {
  /** The last one that was read, also while the next is on its way; null before the first. */
  readonly comparison: Comparison | null;
  /** What {@link comparison} compares. */
  readonly states: States | null;
  readonly problem: Problem | null;
  readonly isBusy: boolean;
}

const NOTHING: Compared = { comparison: null, states: null, problem: null, isBusy: false };

/** What became of one state in the other, read again whenever the draft changes. */
export function useComparison(
  session: Pick<DraftSession, "id" | "settled">,
  states: States | null,
) {
  const { client, events } = useDesk();
  const [compared, setCompared] = useState<Compared>(NOTHING);
  const newest = useRef(0);

  const compareAgain = useCallback(async () => {
    if (states === null) return;
    newest.current += 1;
    const reading = newest.current;
    setCompared((last) => ({ ...last, problem: null, isBusy: true }));
    const take = (next: (last: Compared) => Compared) => {
      if (reading === newest.current) setCompared(next);
    };
    try {
      await session.settled();
      const comparison = await compare(client, session.id, states);
      take(() => ({ comparison, states, problem: null, isBusy: false }));
    } catch (error) {
      const problem = toProblem(error);
      take((last) => ({ ...last, problem, isBusy: false }));
    }
  }, [client, session, states]);

  useEffect(() => {
    void compareAgain();
    const unsubscribe = events.subscribe((event) => {
      const isOurs = event.kind === "drafts" && event.ids.includes(session.id);
      if (isOurs || event.kind === "resumed") void compareAgain();
    });
    return () => {
      newest.current += 1;
      unsubscribe();
    };
  }, [events, session, compareAgain]);

  return { ...compared, compareAgain };
}

function compare(client: DeskClient, draft: DraftId, { from, to }: States): Promise<Comparison> {
  if (!isOther(to)) return client.versions.compare({ draft, from, to });
  switch (to.kind) {
    case "draft":
      return client.versions.compare({ draft, from, to: "now", other: to.id });
    case "file":
      return client.versions.compareFile({ draft, from, file: to.file });
    default:
      return assertNever(to);
  }
}
