import { toProblem } from "../../shared/contract/from-wire.ts";
import { Problem } from "../../shared/contract/problem.ts";
import { deskFolder } from "../ports/desk-folder.ts";
import type { Ports } from "../ports/ports.ts";
import { type Way, WrongUsage } from "./command.ts";
import { unlocking } from "./files/passphrase.ts";
import { onDesk } from "./on-desk.ts";
import { type Asked, readArguments } from "./read-arguments.ts";
import { serve } from "./serve.ts";
import { Stopped } from "./stop.ts";

/** Where it says what. */
export interface Screen {
  /** What was asked for; a program may read it. */
  readonly print: (text: string) => void;
  /** Progress, notes and sentences. */
  readonly note: (line: string) => void;
}

/** What the process hands in. */
export interface Shell {
  /** Makes the signal that ends the work, e.g. at Ctrl+C. */
  readonly onStop: () => AbortSignal;
  readonly workers: Ports["workers"];
}

/**
 * Does what the arguments ask. Resolves with the exit status: 0 done, 1 failed, 2 wrong usage, that
 * of a {@link Stopped}.
 */
export async function stet(
  argv: readonly string[],
  screen: Screen,
  { onStop, workers }: Shell,
): Promise<number> {
  try {
    const asked = readArguments(argv);
    if (asked.kind === "work") return await work(asked, screen, { stop: onStop(), workers });
    if (asked.kind === "host") return await serve(asked.host, asked.argv);
    screen.print(asked.text);
    return 0;
  } catch (error) {
    if (!(error instanceof WrongUsage)) return failed(toProblem(error), screen);
    screen.note(error.message);
    return 2;
  }
}

type Work = Extract<Asked, { kind: "work" }>;

interface Running extends Pick<Shell, "workers"> {
  readonly stop: AbortSignal;
}

async function work(asked: Work, screen: Screen, { stop, workers }: Running): Promise<number> {
  const stopped = () => (stop.reason instanceof Stopped ? stop.reason.status : 1);
  try {
    const { json, lines, failures } = await done(asked, { note: screen.note, stop }, workers);
    const printed = asked.json ? [JSON.stringify(json)] : lines;
    if (printed.length > 0) screen.print(`${printed.join("\n")}\n`);
    for (const failure of failures) screen.note(failure);
    return failures.length === 0 ? 0 : stopped();
  } catch (error) {
    const problem = toProblem(error);
    failed(stop.aborted ? brokenOff(problem) : problem, screen);
    return stopped();
  }
}

function done({ job, unlock, ...asked }: Work, way: Way, workers: Shell["workers"]) {
  const desk = { folder: deskFolder(asked.desk), unlock };
  if (typeof job !== "function") return unlocking(desk, () => job.onClosed(desk.folder));
  return onDesk(desk, (client) => job(client, way), { workers, log: way.note });
}

function failed(problem: Problem, { note }: Screen): number {
  for (const line of told(problem)) note(line);
  return 1;
}

/** A call that was broken off ends with no sentence of its own. */
function brokenOff(problem: Problem): Problem {
  if (problem.code !== "INTERNAL") return problem;
  return new Problem(
    "CANCELLED",
    "Stopped. What was done until then is whole; nothing is left half-done.",
    {},
    problem,
  );
}

/** The sentence, and where it speaks of several drafts, these. */
function told({ message, data }: Problem): string[] {
  const candidates = Array.isArray(data.candidates) ? data.candidates : [];
  return [message, ...candidates.map(candidateLine)];
}

function candidateLine(candidate: unknown): string {
  if (typeof candidate !== "object" || candidate === null) return `  ${candidate}`;
  const { id, headline } = candidate as { id?: unknown; headline?: unknown };
  return `  ${id ?? ""}  ${headline ?? "–"}`;
}
