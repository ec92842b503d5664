import { errorName, type Log } from "./log.ts";

/**
 * The engine tells of failures on the console in sentences of its own, with whatever an error holds. A line
 * of the log has closed fields alone, so of such a telling stays that there was one, and of what kind.
 */
export function quietEngine(log: Log): void {
  const tell = (...told: unknown[]) => {
    const error = told.find((one) => one instanceof Error);
    log("warn", "engine.told", error === undefined ? {} : { error: errorName(error) });
  };
  Object.assign(globalThis.console, { error: tell, warn: tell, log: tell, info: tell });
}
