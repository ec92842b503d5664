import { useEffect, useRef, useState } from "react";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { ImportResult } from "../../../shared/contract/imports.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { followWork, type Step } from "../../bridge/follow-work.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { isPicture, type PathedFile } from "./pathed-files.ts";
import { sift } from "./sift.ts";
import { takePictures } from "./take-pictures.ts";

/** What came of it; `photos` counts the pictures that came in by themselves. */
export type Imported = ImportResult & { readonly photos: number };

export type ImportState =
  | { readonly kind: "none" }
  | { readonly kind: "busy"; readonly count: number; readonly step: Step | null }
  | { readonly kind: "stopping" }
  | { readonly kind: "done"; readonly result: Imported }
  | { readonly kind: "failed"; readonly problem: Problem };

interface Running {
  /** Aborted when nobody waits for it any more. */
  readonly gone: AbortController;
  /** Aborted when what is at hand is to be the last. */
  readonly stop: AbortController;
  ticket?: string;
}

/** Sends chosen files to the desk, one lot at a time. */
export function useImport(onDone: (result: Imported) => void) {
  const desk = useDesk();
  const { client } = desk;
  const [state, setState] = useState<ImportState>({ kind: "none" });
  const running = useRef<Running | null>(null);
  const chosen = useRef<readonly PathedFile[]>([]);
  useEffect(() => () => running.current?.gone.abort(), []);

  const send = async (
    files: readonly PathedFile[],
    into: DraftSession | null,
    controller: Running,
    passphrase?: string,
  ) => {
    const { send: sent, failed } = sift(files);
    if (sent.length === 0) return { drafts: [], photos: 0, failed };
    if (into === null && sent.every(isPicture)) {
      const tell = (step: Step) => setState({ kind: "busy", count: sent.length, step });
      return await takePictures(client, sent, {
        tell,
        gone: controller.gone.signal,
        stop: controller.stop.signal,
      });
    }
    await into?.settled();
    const target: DraftId | undefined = into?.id;
    const { ticket, end } = followWork(desk, (_, step) =>
      setState((now) => (now.kind === "busy" ? { ...now, step } : now)),
    );
    controller.ticket = ticket;
    const input = { files: [...sent], into: target, ticket, passphrase };
    const { signal } = controller.gone;
    const result = await client.imports.files(input, { signal }).finally(end);
    return { drafts: result.drafts, photos: 0, failed: [...failed, ...result.failed] };
  };

  const run = async (
    choose: () => Promise<PathedFile[]>,
    into: DraftSession | null,
    passphrase?: string,
  ) => {
    running.current?.gone.abort();
    const controller: Running = { gone: new AbortController(), stop: new AbortController() };
    running.current = controller;
    const { signal } = controller.gone;
    setState({ kind: "busy", count: 0, step: null });
    try {
      const files = await choose();
      if (!signal.aborted) setState({ kind: "busy", count: files.length, step: null });
      chosen.current = files;
      const result = await send(files, into, controller, passphrase);
      if (signal.aborted) return;
      setState({ kind: "done", result });
      onDone(result);
    } catch (error) {
      if (!signal.aborted) setState({ kind: "failed", problem: toProblem(error) });
    }
  };
  const cancel = () => {
    if (running.current?.ticket === undefined && state.kind === "busy" && isLot(state.step)) {
      setState({ kind: "stopping" });
      running.current?.stop.abort();
      return;
    }
    const ticket = running.current?.ticket;
    if (state.kind === "busy" && isLot(state.step) && ticket !== undefined) {
      setState({ kind: "stopping" });
      client.imports.stop({ ticket }).catch(() => running.current?.gone.abort());
      return;
    }
    running.current?.gone.abort();
    setState({ kind: "none" });
  };
  /** Opens what was locked among the files before, now with its passphrase. */
  const unlock = (passphrase: string) => {
    const failed = state.kind === "done" ? state.result.failed : [];
    const locked = new Set(failed.filter((one) => one.locked).map(({ file }) => file));
    const again = chosen.current.filter(({ path }) => locked.has(path));
    void run(async () => again, null, passphrase);
  };
  return { state, run, cancel, unlock };
}

/** Of several files those that came in stay, and a person is told which. */
function isLot(step: Step | null): boolean {
  return step !== null && step.total > 1;
}
