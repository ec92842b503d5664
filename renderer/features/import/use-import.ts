import { useEffect, useRef, useState } from "react";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { ImportResult } from "../../../shared/contract/imports.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { followWork, type Step } from "../../bridge/follow-work.ts";
import type { DraftSession } from "../../bridge/session.ts";
import type { PathedFile } from "./pathed-files.ts";
import { sift } from "./sift.ts";

export type ImportState =
  | { readonly kind: "none" }
  | { readonly kind: "busy"; readonly count: number; readonly step: Step | null }
  | { readonly kind: "stopping" }
  | { readonly kind: "done"; readonly result: ImportResult }
  | { readonly kind: "failed"; readonly problem: Problem };

interface Running extends AbortController {
  ticket?: string;
}

/** Sends chosen files to the desk, one lot at a time. */
export function useImport(onDone: (result: ImportResult) => void) {
  const desk = useDesk();
  const { client } = desk;
  const [state, setState] = useState<ImportState>({ kind: "none" });
  const running = useRef<Running | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (
    files: readonly PathedFile[],
    into: DraftSession | null,
    controller: Running,
  ) => {
    const { send: sent, failed } = sift(files);
    if (sent.length === 0) return { drafts: [], failed };
    await into?.settled();
    const target: DraftId | undefined = into?.id;
    const { ticket, end } = followWork(desk, (_, step) =>
      setState((now) => (now.kind === "busy" ? { ...now, step } : now)),
    );
    controller.ticket = ticket;
    const input = { files: [...sent], into: target, ticket };
    const { signal } = controller;
    const result = await client.imports.files(input, { signal }).finally(end);
    return { drafts: result.drafts, failed: [...failed, ...result.failed] };
  };

  const run = async (choose: () => Promise<PathedFile[]>, into: DraftSession | null) => {
    running.current?.abort();
    const controller: Running = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setState({ kind: "busy", count: 0, step: null });
    try {
      const files = await choose();
      if (!signal.aborted) setState({ kind: "busy", count: files.length, step: null });
      const result = await send(files, into, controller);
      if (signal.aborted) return;
      setState({ kind: "done", result });
      onDone(result);
    } catch (error) {
      if (!signal.aborted) setState({ kind: "failed", problem: toProblem(error) });
    }
  };
  const cancel = () => {
    const ticket = running.current?.ticket;
    if (state.kind === "busy" && isLot(state.step) && ticket !== undefined) {
      setState({ kind: "stopping" });
      client.imports.stop({ ticket }).catch(() => running.current?.abort());
      return;
    }
    running.current?.abort();
    setState({ kind: "none" });
  };
  return { state, run, cancel };
}

/** Of several files those that came in stay, and a person is told which. */
function isLot(step: Step | null): boolean {
  return step !== null && step.total > 1;
}
