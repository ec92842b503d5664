import { useEffect, useRef, useState } from "react";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { CheckedLink } from "../../../shared/contract/links.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { followWork } from "../../bridge/follow-work.ts";
import type { DraftSession } from "../../bridge/session.ts";

export interface LinkCheck {
  /** From 0 to 100 while it runs, and the host that answered last. */
  readonly running: { readonly percent: number; readonly host: string | null } | null;
  /** What the last run found; null before it. */
  readonly checked: readonly CheckedLink[] | null;
  readonly start: () => Promise<void>;
  readonly cancel: () => void;
}

/** Asks the network about the addresses of a draft when a person says so, and never by itself. */
export function useLinkCheck(
  { id, settled }: Pick<DraftSession, "id" | "settled">,
  onProblem: (problem: Problem) => void,
): LinkCheck {
  const desk = useDesk();
  const [running, setRunning] = useState<LinkCheck["running"]>(null);
  const [checked, setChecked] = useState<LinkCheck["checked"]>(null);
  const current = useRef<AbortController | null>(null);
  const cancel = () => current.current?.abort();
  useEffect(() => () => current.current?.abort(), []);

  const start = async () => {
    const controller = new AbortController();
    const { signal } = controller;
    current.current = controller;
    setRunning({ percent: 0, host: null });
    const { ticket, end } = followWork(desk, (percent, { name = null }) => {
      if (!signal.aborted) setRunning({ percent, host: name });
    });
    try {
      await settled();
      setChecked(await desk.client.links.check({ draft: id, ticket }, { signal }));
    } catch (error) {
      if (!signal.aborted) onProblem(toProblem(error));
    } finally {
      end();
      setRunning(null);
    }
  };
  return { running, checked, start, cancel };
}
