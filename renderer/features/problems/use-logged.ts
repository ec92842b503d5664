import { useEffect, useState } from "react";
import type { LogLine, SystemFacts } from "../../../shared/contract/faults.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { useDesk } from "../../bridge/desk-context.ts";

export interface Logged {
  readonly system: SystemFacts;
  readonly lines: readonly LogLine[];
}

/** What the desk's log holds of failures, newest first; null until it is read. */
export function useLogged(): { readonly logged: Logged | null; readonly problem: Problem | null } {
  const { client } = useDesk();
  const [logged, setLogged] = useState<Logged | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    client.faults
      .recent()
      .then(setLogged)
      .catch((error: unknown) => setProblem(toProblem(error)));
  }, [client]);
  return { logged, problem };
}
