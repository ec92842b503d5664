import { useCallback, useEffect, useState } from "react";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import type { Template } from "../../../shared/contract/templates.ts";
import { useDesk } from "../../bridge/desk-context.ts";

/** The desk's templates by name; null until they are read. */
export function useTemplates() {
  const { client } = useDesk();
  const [templates, setTemplates] = useState<readonly Template[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const readAgain = useCallback(async () => {
    try {
      setTemplates(await client.templates.list());
      setProblem(null);
    } catch (error) {
      setProblem(toProblem(error));
    }
  }, [client]);
  useEffect(() => {
    void readAgain();
  }, [readAgain]);
  return { templates, problem, readAgain };
}
