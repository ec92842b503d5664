import { z } from "zod";
import { call } from "./base.ts";
import { time } from "./ids.ts";
import { problemCode } from "./problem-map.ts";
import { ERROR_NAMES, PLACE } from "./trace.ts";

const errorName = z.enum(ERROR_NAMES);
const place = z.string().regex(PLACE).brand<"Place">();

/** What the log tells of: a closed set, so that no sentence gets into it. */
const LOG_EVENTS = [
  "opened",
  "closed",
  "call",
  "slow",
  "thread",
  "derive",
  "likeness",
  "newsroom",
  "backup",
  "thinning",
  "door",
  "import",
  "window",
  "rejection",
  "screen",
] as const;
export type LogEvent = (typeof LOG_EVENTS)[number];

/** What goes wrong in a window: an error in its program, a promise that nobody heard, its screen. */
const windowFault = z.enum(["window", "rejection", "screen"]);
export type WindowFault = z.infer<typeof windowFault>;

/** A call of the contract, "drafts.append". */
export const callName = z
  .string()
  .regex(/^[a-z][A-Za-z]{1,30}\.[a-z][A-Za-z]{1,30}$/)
  .brand<"CallName">();
export type CallName = z.infer<typeof callName>;

/** What the system or SQLite calls a failure: "ENOSPC", "SQLITE_FULL". */
export const systemCode = z
  .string()
  .regex(/^(?:E[A-Z0-9]{2,15}|SQLITE_[A-Z_]{2,40})$/)
  .brand<"SystemCode">();
export type SystemCode = z.infer<typeof systemCode>;

/**
 * One line of the log. Every field is of a closed set, a number, a time or a name of the program's
 * own, so that no word of an article has a place in it.
 */
export const logLine = z.object({
  at: time,
  event: z.enum(LOG_EVENTS),
  call: callName.optional(),
  code: problemCode.optional(),
  error: errorName.optional(),
  system: systemCode.optional(),
  /** Where in the program, innermost first. */
  places: z.array(place).max(20).optional(),
  ms: z.number().int().nonnegative().optional(),
});
export type LogLine = z.infer<typeof logLine>;

/** What the program runs on. */
const system = z.object({
  platform: z.string().max(40),
  arch: z.string().max(40),
  node: z.string().max(40),
});
export type SystemFacts = z.infer<typeof system>;

export const faults = {
  /** Puts what went wrong in a window into the desk's log. */
  note: call
    .input(
      z.object({
        event: windowFault,
        error: errorName,
        places: z.array(place).max(20),
      }),
    )
    .output(z.void()),
  /** Failures that the log holds, newest first, of this opening and of earlier ones. */
  recent: call.output(z.object({ system, lines: z.array(logLine) })),
};
