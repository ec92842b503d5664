import type { DeskEvent } from "../../../shared/contract/desk.ts";
import type { DraftChange } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem, type ProblemCode, type ProblemData } from "../../../shared/contract/problem.ts";
import {
  type ErrorName,
  errorNameOf,
  type Place,
  placesIn,
} from "../../../shared/contract/trace.ts";
import { sqliteProblem } from "../../store/sqlite-problem.ts";
import type { SaidByNewsroom } from "../newsroom/newsroom-thread.ts";

/** What a thread is started with. */
export interface ThreadSetup {
  readonly folder: string;
  readonly database: string;
  readonly appVersion: string;
  /** When the desk was opened. */
  readonly at: string;
}

export interface Request {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** Sent instead of a request: finish and end. */
export const CLOSE = null;

/** What a thread says by itself: the writer what it has committed, in the order of its commits. */
export type Notice =
  | {
      readonly kind: "change";
      readonly draft: DraftId;
      readonly change: DraftChange;
      /** The Yjs client that made it; null where several did. */
      readonly by: number | null;
      readonly isTheirs?: true;
    }
  /** `isTheirs`: it came from the newsroom. */
  | { readonly kind: "event"; readonly event: DeskEvent; readonly isTheirs?: true }
  /** From the newsroom's thread. */
  | { readonly kind: "newsroom"; readonly said: SaidByNewsroom };

export type Message =
  | { readonly kind: "ready" }
  | { readonly kind: "refused"; readonly fault: Fault }
  | { readonly kind: "done"; readonly id: number; readonly output: unknown }
  /** The same of a long answer, by `long-answer`. */
  | { readonly kind: "parts"; readonly id: number; readonly parts: readonly Uint8Array[] }
  | { readonly kind: "failed"; readonly id: number; readonly fault: Fault }
  | { readonly kind: "notice"; readonly notice: Notice };

/** A {@link Problem} as it crosses threads. `trace` is for the log, never for a person. */
export interface Fault {
  readonly code: ProblemCode;
  readonly sentence: string;
  readonly data: ProblemData;
  readonly trace: string | null;
  /** What of the trace no text can be in; null for a Problem. */
  readonly thrown: { readonly error: ErrorName; readonly places: readonly Place[] } | null;
}

export function faultOf(error: unknown): Fault {
  const problem = error instanceof Problem ? error : (sqliteProblem(error) ?? unforeseen(error));
  return {
    code: problem.code,
    sentence: problem.message,
    data: problem.data,
    trace: error instanceof Problem ? null : traceOf(error),
    thrown:
      error instanceof Problem ? null : { error: errorNameOf(error), places: placesIn(error) },
  };
}

export function problemOf({ code, sentence, data, trace }: Fault): Problem {
  return new Problem(code, sentence, data, trace ?? undefined);
}

/** The sentence for a failure that nobody foresaw. */
export function unforeseen(cause: unknown): Problem {
  return new Problem(
    "INTERNAL",
    "Something went wrong on the desk. What was saved is safe. Try again; if it fails again, " +
      "start Stet again.",
    {},
    cause,
  );
}

export function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
