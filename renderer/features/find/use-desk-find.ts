import { useEffect, useRef, useState } from "react";
import type { DraftList } from "../../../shared/contract/drafts.ts";
import type { FoundDraft, ReplacedDraft } from "../../../shared/contract/find.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import type { FindQuery } from "../../../shared/find/query.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { followWork, type Step } from "../../bridge/follow-work.ts";

/** What was looked for, and so what a replacing is about. */
export interface Asked {
  readonly query: FindQuery;
  /** Null where hits are only shown. */
  readonly replacement: string | null;
  readonly filter: DraftList;
}

export type DeskFindState =
  | { readonly kind: "none" }
  | {
      readonly kind: "busy";
      readonly does: "look" | "replace" | "undo";
      readonly step: Step | null;
    }
  | {
      readonly kind: "found";
      readonly asked: Asked;
      readonly looked: number;
      /** False where there are more places than are shown at once. */
      readonly isWhole: boolean;
      readonly drafts: readonly FoundDraft[];
    }
  | { readonly kind: "replaced"; readonly drafts: readonly ReplacedDraft[]; readonly left: number }
  | { readonly kind: "undone"; readonly drafts: number; readonly writtenOn: number }
  | { readonly kind: "failed"; readonly problem: Problem };

/** More places than anybody looks through; what is common on a large desk stands in millions. */
const MOST_PLACES = 5000;

/** Looks through the drafts of the desk, replaces what is chosen, and takes all of that back. */
export function useDeskFind() {
  const desk = useDesk();
  const { client } = desk;
  const [state, setState] = useState<DeskFindState>({ kind: "none" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (
    does: "look" | "replace" | "undo",
    work: (signal: AbortSignal, tell: (step: Step) => void) => Promise<DeskFindState>,
  ) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const tell = (step: Step) => signal.aborted || setState({ kind: "busy", does, step });
    setState({ kind: "busy", does, step: null });
    try {
      const next = await work(signal, tell);
      if (running.current === controller) setState(next);
    } catch (error) {
      if (!signal.aborted) setState({ kind: "failed", problem: toProblem(error) });
    }
  };

  const look = (asked: Asked) =>
    run("look", async (signal, tell) => {
      const { ticket, end } = followWork(desk, (_, step) => tell(step));
      const found = await client.find
        .look({ ...asked, most: MOST_PLACES, ticket }, { signal })
        .finally(end);
      return { kind: "found", asked, ...found };
    });

  /** Breaking off leaves what is replaced by then, to be taken back as the whole. */
  const replace = ({ query }: Asked, replacement: string, chosen: readonly FoundDraft[]) =>
    run("replace", async (signal, tell) => {
      const drafts: ReplacedDraft[] = [];
      for (const [done, { id, hits }] of chosen.entries()) {
        if (signal.aborted) break;
        tell({ done, total: chosen.length, name: undefined });
        const keys = hits.map(({ key }) => key);
        const one = await client.find.replace({ draft: id, query, replacement, hits: keys });
        if (one !== null) drafts.push(one);
      }
      const wanted = chosen.reduce((sum, { hits }) => sum + hits.length, 0);
      const replaced = drafts.reduce((sum, one) => sum + one.replaced, 0);
      return { kind: "replaced", drafts, left: wanted - replaced };
    });

  const undo = (drafts: readonly ReplacedDraft[]) =>
    run("undo", async (_, tell) => {
      let undone = 0;
      for (const [done, draft] of drafts.entries()) {
        tell({ done, total: drafts.length, name: undefined });
        if (await client.find.undo(draft)) undone += 1;
      }
      return { kind: "undone", drafts: undone, writtenOn: drafts.length - undone };
    });

  const cancel = () => {
    const isLooking = state.kind === "busy" && state.does === "look";
    running.current?.abort();
    if (isLooking) setState({ kind: "none" });
  };
  return { state, look, replace, undo, cancel };
}
