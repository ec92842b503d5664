import { useCallback, useEffect, useState } from "react";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { useDesk } from "../../bridge/desk-context.ts";

/** What the desk says to a question, asked once and again on demand. `ask` must always be the same question. */
export function useAnswer<Answer>(ask: (client: DeskClient) => Promise<Answer>) {
  const { client } = useDesk();
  const [question] = useState(() => ask);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const askAgain = useCallback(async () => {
    try {
      setAnswer(await question(client));
      setProblem(null);
    } catch (error) {
      setProblem(toProblem(error));
    }
  }, [client, question]);
  useEffect(() => {
    void askAgain();
  }, [askAgain]);
  return { answer, problem, askAgain };
}
