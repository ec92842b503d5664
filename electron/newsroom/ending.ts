import type { Log } from "./log.ts";

/** What starts it ends it by force soon after: a container's runtime waits half a minute. In milliseconds. */
const LONGEST_STOP_MS = 25_000;
const LEFT_OPEN_MS = 500;

/**
 * The exit status once a server has stopped, or has taken too long. The process ends in any case, also where
 * the stop failed, which is thrown on.
 */
export async function ending(
  stopped: Promise<void>,
  log: Log,
  exit: () => void = process.exit,
): Promise<number> {
  const late = new Promise<"late">((resolve) => {
    setTimeout(resolve, LONGEST_STOP_MS, "late").unref();
  });
  let isLate = false;
  try {
    isLate = (await Promise.race([stopped, late])) === "late";
    if (isLate) log("error", "newsroom.stopped-late");
  } finally {
    // What failed to end, or a connection that was being made meanwhile, would keep the process.
    setTimeout(() => exit(), isLate ? 0 : LEFT_OPEN_MS).unref();
  }
  return isLate ? 1 : 0;
}
