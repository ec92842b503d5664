import { toProblem } from "../../shared/contract/from-wire.ts";
import type { Problem } from "../../shared/contract/problem.ts";
import { deskFolder } from "../ports/desk-folder.ts";
import { type Outcome, WrongUsage } from "./command.ts";
import { onDesk } from "./on-desk.ts";
import { type Asked, readArguments } from "./read-arguments.ts";
import { serve } from "./serve.ts";

/** Where it says what. */
export interface Screen {
  /** What was asked for; a program may read it. */
  readonly print: (text: string) => void;
  /** Progress, notes and sentences. */
  readonly note: (line: string) => void;
}

/** Does what the arguments ask. Resolves with the exit status: 0 done, 1 failed, 2 wrong usage. */
export async function stet(argv: readonly string[], screen: Screen): Promise<number> {
  try {
    return await answer(readArguments(argv), screen);
  } catch (error) {
    if (error instanceof WrongUsage) {
      screen.note(error.message);
      return 2;
    }
    for (const line of told(toProblem(error))) screen.note(line);
    return 1;
  }
}

async function answer(asked: Asked, { print, note }: Screen): Promise<number> {
  if (asked.kind === "help") {
    print(asked.text);
    return 0;
  }
  if (asked.kind === "serve") return serve(asked.argv);
  const { json, lines, failures } = await done(asked, note);
  const printed = asked.json ? [JSON.stringify(json)] : lines;
  if (printed.length > 0) print(`${printed.join("\n")}\n`);
  for (const failure of failures) note(failure);
  return failures.length === 0 ? 0 : 1;
}

function done(
  { job, desk }: Extract<Asked, { kind: "work" }>,
  note: Screen["note"],
): Promise<Outcome> {
  if (typeof job !== "function") return job.onClosed(deskFolder(desk));
  return onDesk(desk, (client) => job(client, note), note);
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
