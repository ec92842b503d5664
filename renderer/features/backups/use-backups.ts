import { useCallback, useEffect, useState } from "react";
import type { Backup } from "../../../shared/contract/backups.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { useDesk } from "../../bridge/desk-context.ts";

/** The desk's backups, newest first; null until they are read. */
export function useBackups() {
  const { client } = useDesk();
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const readAgain = useCallback(async () => {
    try {
      setBackups(await client.backups.list());
      setProblem(null);
    } catch (error) {
      setProblem(toProblem(error));
    }
  }, [client]);
  useEffect(() => {
    void readAgain();
  }, [readAgain]);
  return { backups, problem, readAgain };
}
