/** npm and a terminal may both pass on one and the same Ctrl+C. */
const ONE_KEY_MS = 1000;

/**
 * Resolves when the host should end: on a signal, or when its terminal goes. Asked again later, the
 * process ends at once, for a person who does not want to wait.
 */
export function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | null = null;
    const end = () => {
      if (askedAt !== null && Date.now() - askedAt > ONE_KEY_MS) process.exit(1);
      askedAt ??= Date.now();
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
    if (process.stdin.isTTY) process.stdin.once("end", end).once("error", end).resume();
  });
}
