import { useCallback, useEffect, useState } from "react";
import { CONTRACT } from "../../shared/contract/contract-number.ts";
import type { DeskInfo } from "../../shared/contract/desk.ts";
import { toProblem } from "../../shared/contract/from-wire.ts";
import { Problem } from "../../shared/contract/problem.ts";
import { say } from "../../shared/words/say.ts";
import { isConnectionLost } from "../bridge/connection.ts";
import { useDesk } from "../bridge/desk-context.ts";
import { useValue } from "../bridge/value.ts";

/**
 * What the desk says of itself at the start, read again where the first try failed. `onRead` is told
 * before anything is drawn of it.
 */
export function useDeskInfo(onRead: (info: DeskInfo) => void) {
  const { client, connection } = useDesk();
  const [info, setInfo] = useState<DeskInfo | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const state = useValue(connection.state);

  const readAgain = useCallback(async () => {
    try {
      const read = fitting(await client.desk.info());
      onRead(read);
      setInfo(read);
      setProblem(null);
    } catch (error) {
      setProblem(toProblem(error));
    }
  }, [client, onRead]);

  const isMissing = info === null;
  useEffect(() => {
    if (isMissing && state !== "lost") void readAgain();
  }, [isMissing, state, readAgain]);

  const hurry = useCallback(() => {
    connection.hurry();
    void readAgain();
  }, [connection, readAgain]);
  const shown = problem !== null && info !== null && isConnectionLost(problem) ? null : problem;
  return { info, problem: shown, readAgain: hurry };
}

function fitting(info: DeskInfo): DeskInfo {
  if (info.contract === CONTRACT) return info;
  throw new Problem(
    "CONTRACT_MISMATCH",
    say(
      "This window and the desk are of different versions of Stet. Nothing was changed. Load the page again; if that does not help, quit Stet everywhere and start it once.",
    ),
  );
}
