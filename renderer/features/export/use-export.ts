import { useEffect, useRef, useState } from "react";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { lossReport, lossSentences } from "../../../shared/exports/losses/loss-words.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { followWork } from "../../bridge/follow-work.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { download } from "../../ui/download.ts";
import { type Insistence, isStop, NOT_INSISTED } from "./insistence.ts";

/** What is to be exported, and where to. */
export interface Order {
  /** Empty for all drafts. */
  readonly drafts: DraftId[];
  readonly format: ExportFormat;
  /** Name of one of this format. */
  readonly profile: string;
  /** Whether a Word file leaves with its suggestions and comments. */
  readonly review: boolean;
  /** An absolute path, or null for a download. */
  readonly folder: string | null;
}

/** How an export stands. */
export type Outcome =
  | { readonly kind: "none" }
  /** `percent` of all that is written, and what is at hand; null where nobody knows. */
  | { readonly kind: "busy"; readonly percent: number | null; readonly step: string | null }
  | { readonly kind: "done"; readonly files: readonly string[]; readonly losses: readonly string[] }
  /** A TK or an embargo stands in the way; the same order may be insisted on. */
  | {
      readonly kind: "stopped";
      readonly problem: Problem;
      readonly order: Order;
      readonly insistence: Insistence;
    }
  | { readonly kind: "failed"; readonly problem: Problem };

const NONE: Outcome = { kind: "none" };

/** Exports one order at a time, with everything typed so far in it. */
export function useExport(session: DraftSession | null) {
  const desk = useDesk();
  const { client } = desk;
  const [outcome, setOutcome] = useState<Outcome>(NONE);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const carryOut = async (
    { folder, ...what }: Order,
    insistence: Insistence,
    { signal, ticket }: { readonly signal: AbortSignal; readonly ticket: string },
  ): Promise<Outcome> => {
    const input = { ...what, ...insistence, ticket };
    await session?.settled();
    if (folder === null) {
      const { file, losses } = await client.exports.download(input, { signal });
      download(file);
      return {
        kind: "done",
        files: [file.name],
        losses: lossSentences(lossReport(losses, what.format)),
      };
    }
    if (folder === "") throw noFolder();
    const { files, losses } = await client.exports.toFolder({ ...input, folder }, { signal });
    return { kind: "done", files, losses: lossSentences(lossReport(losses, what.format)) };
  };

  const run = async (order: Order, insistence = NOT_INSISTED) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setOutcome({ kind: "busy", percent: null, step: null });
    const { ticket, end } = followWork(desk, (percent, { name: step = null }) =>
      setOutcome((now) => (now.kind === "busy" ? { kind: "busy", percent, step } : now)),
    );
    const { signal } = controller;
    const next = await carryOut(order, insistence, { signal, ticket })
      .catch((error: unknown) => failure(toProblem(error), order, insistence))
      .finally(end);
    if (!controller.signal.aborted) setOutcome(next);
  };
  return {
    outcome,
    run,
    /** Takes a running one back, or the last result off the screen. */
    clear: () => {
      running.current?.abort();
      setOutcome(NONE);
    },
  };
}

function failure(problem: Problem, order: Order, insistence: Insistence): Outcome {
  if (isStop(problem)) return { kind: "stopped", problem, order, insistence };
  return { kind: "failed", problem };
}

function noFolder(): Problem {
  return new Problem(
    "BAD_FOLDER",
    say(
      "No folder is named. Nothing was written. Type the folder's whole path, then export again.",
    ),
  );
}
