import { ORPCError } from "@orpc/server";
import { isProblemCode, Problem } from "../../shared/contract/problem.ts";
import { traceOf, unforeseen } from "./threads/protocol.ts";

interface Step<Result> {
  readonly path: readonly string[];
  readonly signal?: AbortSignal | undefined;
  readonly next: () => Result | PromiseLike<Result>;
}

/**
 * Around each handler: whatever it throws leaves as a code of the closed set with a sentence and
 * data. What nobody foresaw goes to the log with its trace, and out without it.
 */
export function problemsOnly(log: (line: string) => void) {
  return async <Result>({ next, path, signal }: Step<Result>): Promise<Result> => {
    try {
      return await next();
    } catch (error) {
      if (signal?.aborted === true) throw error;
      throw wireError(error, (line) => log(`${path.join(".")}: ${line}`));
    }
  };
}

function wireError(error: unknown, log: (line: string) => void): ORPCError<string, unknown> {
  const problem = problemFrom(error);
  if (problem.code === "INTERNAL") log(traceOf(problem.cause ?? problem));
  return new ORPCError(problem.code, { message: problem.message, data: problem.data });
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
