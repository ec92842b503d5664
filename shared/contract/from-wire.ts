import { say, sayReceived } from "../words/say.ts";
import { isProblemCode, Problem, type ProblemData } from "./problem.ts";

/** What a failed call throws, as far as this side relies on it. */
interface WireError {
  readonly code: unknown;
  readonly message: unknown;
  readonly data: unknown;
}

/**
 * Any failure of a call as the {@link Problem} it was on the other side. What was no problem there
 * (a broken wire, a refused input) becomes one with a sentence that a person can act on. It is told
 * in the language that is spoken on this side, where the catalogue holds its sentence whole.
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isWireError(error)) {
    const data = isRecord(error.data) ? error.data : {};
    if (isProblemCode(error.code))
      return new Problem(error.code, sayReceived(String(error.message)), data);
    if (error.code === "BAD_REQUEST") {
      return new Problem(
        "BAD_INPUT",
        say("The desk refused this entry; nothing was changed. Correct it and try again."),
        data,
      );
    }
  }
  return new Problem(
    "INTERNAL",
    say("Something went wrong on the desk. What was saved is safe. Try again."),
    {},
    error,
  );
}

function isWireError(error: unknown): error is WireError {
  return error instanceof Error && "code" in error;
}

function isRecord(value: unknown): value is ProblemData {
  return typeof value === "object" && value !== null;
}
