/** A container's runtime and a terminal may both pass on one and the same signal. */
const ONE_PRESS_MS = 1_000;

/** Resolves when the server should end. Asked again later, the process ends at once. */
export function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | null = null;
    const end = () => {
      if (askedAt !== null && Date.now() - askedAt > ONE_PRESS_MS) process.exit(1);
      askedAt ??= Date.now();
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  });
}
