import { constants } from "node:os";
import type { CallName, LogEvent, LogLine, SystemCode } from "../../../shared/contract/faults.ts";
import { systemCode } from "../../../shared/contract/faults.ts";
import { Problem, type ProblemCode } from "../../../shared/contract/problem.ts";
import {
  type ErrorName,
  errorNameOf,
  type Place,
  placesIn,
} from "../../../shared/contract/trace.ts";
import type { Ports } from "../../ports/ports.ts";
import { traceOf } from "../threads/protocol.ts";
import { type LogFile, openLogFile } from "./log-file.ts";

/** What may be said of an event beside what it is. */
export interface LogFacts {
  readonly call?: CallName;
  readonly code?: ProblemCode;
  readonly error?: ErrorName;
  readonly system?: SystemCode;
  readonly places?: readonly Place[];
  readonly ms?: number;
}

/** The desk's log. What it takes is closed by types: no sentence, no title, no path. */
export interface DeskLog {
  readonly note: (event: LogEvent, facts?: LogFacts) => void;
  /** Notes what an error tells without its words; those are shown in a terminal alone. */
  readonly failed: (event: LogEvent, error: unknown, facts?: LogFacts) => void;
}

/** What a host hands in, with the desk's own log in the place of the host's terminal. */
export interface DeskPorts extends Omit<Ports, "log"> {
  readonly log: DeskLog;
}

/** Call it only as the desk's owner: one program writes one log. */
export function withLog(ports: Ports): DeskPorts {
  const file = openLogFile(ports.folder, (error) => ports.log(`No log. ${traceOf(error)}`));
  const note = (event: LogEvent, facts: LogFacts = {}) => write(file, ports, event, facts);
  return {
    ...ports,
    log: {
      note,
      failed: (event, error, facts = {}) => {
        const all = { ...factsOf(error), ...facts };
        ports.log(
          showsTraces() ? `${all.call ?? event}: ${traceOf(causeOf(error))}` : inWords(event, all),
        );
        note(event, all);
      },
    },
  };
}

function write(file: LogFile, { clock }: Ports, event: LogEvent, facts: LogFacts): void {
  const { ms, places, ...others } = facts;
  const line: LogLine = {
    at: clock().toISOString(),
    event,
    ...others,
    ...(ms === undefined ? {} : { ms: Math.round(ms) }),
    ...(places === undefined || places.length === 0 ? {} : { places: [...places] }),
  };
  file.append(JSON.stringify(line));
}

/** Of a Problem its cause, which says where it comes from. */
function causeOf(error: unknown): unknown {
  return error instanceof Problem ? (error.cause ?? error) : error;
}

/**
 * Whoever sits at a terminal may read what a message quotes of their desk. What goes anywhere else
 * may be kept by the system, and is told without words.
 */
function showsTraces(): boolean {
  return process.stderr.isTTY || process.env.STET_TRACES === "1";
}

function inWords(event: LogEvent, facts: LogFacts): string {
  const { call, code, error, system, places = [] } = facts;
  const what = [call ?? event, code, error, system].filter(Boolean).join(" ");
  return [`${what} failed.`, ...places.map((place) => `  at ${place}`)].join("\n");
}

function factsOf(error: unknown): LogFacts {
  const cause = causeOf(error);
  const inner = cause instanceof Error ? cause : error;
  const system = systemCodeOf(inner);
  return {
    ...(error instanceof Problem ? { code: error.code } : {}),
    error: errorNameOf(inner),
    ...(system === null ? {} : { system }),
    places: placesIn(inner),
  };
}

/** Only what the system itself has a name for. */
function systemCodeOf(error: unknown): SystemCode | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  const code = systemCode.safeParse(error.code).data;
  if (code === undefined) return null;
  return code.startsWith("SQLITE_") || code in constants.errno ? code : null;
}
