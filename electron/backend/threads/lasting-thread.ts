import { type RunningThread, startThread } from "./start-thread.ts";

/**
 * A thread that a desk needs as long as it is open. One that died is started anew with the next call;
 * the calls that were under way when it died have failed, and who made them tries again.
 */
export async function lastingThread<Ops>(
  ...how: Parameters<typeof startThread>
): Promise<RunningThread<Ops>> {
  let thread = await startThread<Ops>(...how);
  let coming: Promise<RunningThread<Ops>> | null = null;
  let isClosing = false;
  const again = async () => {
    coming ??= startThread<Ops>(...how);
    try {
      thread = await coming;
    } finally {
      coming = null;
    }
    return thread;
  };
  return {
    isOver: () => thread.isOver(),
    // Nothing is awaited while it lives, so that calls arrive in their order.
    call: async (name, input) =>
      (!isClosing && thread.isOver() ? await again() : thread).call(name, input),
    close: async () => {
      isClosing = true;
      await coming?.catch(() => undefined);
      await thread.close();
    },
  };
}
