import { useEffect, useState } from "react";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import type { Version } from "../../../shared/contract/versions.ts";
import { useDesk } from "../../bridge/desk-context.ts";

export interface VersionList {
  /** Newest first; null until the first answer. */
  readonly versions: readonly Version[] | null;
  readonly problem: Problem | null;
}

/** A draft's versions, read again whenever one is kept, by whomever. */
export function useVersions(draft: DraftId): VersionList {
  const { client, events } = useDesk();
  const [list, setList] = useState<VersionList>({ versions: null, problem: null });

  useEffect(() => {
    let newest = 0;
    const read = async () => {
      newest += 1;
      const reading = newest;
      try {
        const versions = await client.versions.list({ draft });
        if (reading === newest) setList({ versions, problem: null });
      } catch (error) {
        const problem = toProblem(error);
        if (reading === newest) setList(({ versions }) => ({ versions, problem }));
      }
    };
    setList({ versions: null, problem: null });
    void read();
    const unsubscribe = events.subscribe((event) => {
      const isOurs = event.kind === "versions" && event.draft === draft;
      if (isOurs || event.kind === "resumed") void read();
    });
    return () => {
      newest = Number.POSITIVE_INFINITY;
      unsubscribe();
    };
  }, [client, events, draft]);

  return list;
}
