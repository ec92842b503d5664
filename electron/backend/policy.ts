import { performance } from "node:perf_hooks";
import { ORPCError } from "@orpc/server";
import { type CallName, callName } from "../../shared/contract/faults.ts";
import { contract } from "../../shared/contract/index.ts";
import { isFailure, isProblemCode, Problem } from "../../shared/contract/problem.ts";
import type { DeskLog } from "./log/desk-log.ts";
import { unforeseen } from "./threads/protocol.ts";

interface Step<Result> {
  readonly path: readonly string[];
  readonly signal?: AbortSignal | undefined;
  readonly next: () => Result | PromiseLike<Result>;
}

/** A call that takes so long is noted. */
const SLOW_MS = 2000;

/**
 * Around each handler: whatever it throws leaves as a code of the closed set with a sentence and
 * data. Failures go to the log with their place in the program, and out without it.
 */
export function problemsOnly(log: DeskLog) {
  return async <Result>({ next, path, signal }: Step<Result>): Promise<Result> => {
    const started = performance.now();
    const facts = () => ({ ...nameOf(path), ms: performance.now() - started });
    try {
      const result = await next();
      if (performance.now() - started > SLOW_MS) log.note("slow", facts());
      return result;
    } catch (error) {
      if (signal?.aborted === true) throw error;
      const problem = problemFrom(error);
      if (problem.code === "INTERNAL") log.failed("call", problem, facts());
      else if (isFailure(problem.code)) log.note("call", { code: problem.code, ...facts() });
      throw new ORPCError(problem.code, { message: problem.message, data: problem.data });
    }
  };
}

const CALLS: ReadonlyMap<string, CallName> = new Map(
  Object.entries(contract).flatMap(([feature, calls]) =>
    Object.keys(calls).map((name) => {
      const call = `${feature}.${name}`;
      return [call, callName.parse(call)] as const;
    }),
  ),
);

/** The call's name, as the contract has it. */
function nameOf(path: readonly string[]): { call?: CallName } {
  const call = CALLS.get(path.join("."));
  return call === undefined ? {} : { call };
}

function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof ORPCError) {
    if (isProblemCode(error.code)) return new Problem(error.code, error.message, error.data);
    if (error.code === "BAD_REQUEST") return refusedInput(error);
  }
  return unforeseen(error);
}

function refusedInput(error: ORPCError<string, unknown>): Problem {
  const data = typeof error.data === "object" && error.data !== null ? error.data : {};
  return new Problem(
    "BAD_INPUT",
    "The desk refused this entry as it was given; nothing was changed. Correct it and try again.",
    { ...data },
    error,
  );
}
