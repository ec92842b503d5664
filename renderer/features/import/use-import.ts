import { useEffect, useRef, useState } from "react";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { ImportResult } from "../../../shared/contract/imports.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import type { PathedFile } from "./pathed-files.ts";
import { sift } from "./sift.ts";

export type ImportState =
  | { readonly kind: "none" }
  | { readonly kind: "busy"; readonly count: number }
  | { readonly kind: "done"; readonly result: ImportResult }
  | { readonly kind: "failed"; readonly problem: Problem };

/** Sends chosen files to the desk, one lot at a time. */
export function useImport(onDone: (result: ImportResult) => void) {
  const { client } = useDesk();
  const [state, setState] = useState<ImportState>({ kind: "none" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (
    files: readonly PathedFile[],
    into: DraftSession | null,
    signal: AbortSignal,
  ) => {
    const { send: sent, failed } = sift(files);
    if (sent.length === 0) return { drafts: [], failed };
    await into?.settled();
    const target: DraftId | undefined = into?.id;
    const input = { files: [...sent], into: target };
    const result = await client.imports.files(input, { signal });
    return { drafts: result.drafts, failed: [...failed, ...result.failed] };
  };

  const run = async (choose: () => Promise<PathedFile[]>, into: DraftSession | null) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setState({ kind: "busy", count: 0 });
    try {
      const files = await choose();
      if (!signal.aborted) setState({ kind: "busy", count: files.length });
      const result = await send(files, into, signal);
      if (signal.aborted) return;
      setState({ kind: "done", result });
      onDone(result);
    } catch (error) {
      if (!signal.aborted) setState({ kind: "failed", problem: toProblem(error) });
    }
  };
  return {
    state,
    run,
    cancel: () => {
      running.current?.abort();
      setState({ kind: "none" });
    },
  };
}
