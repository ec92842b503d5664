/** Calls on their way, by number, until each is answered or the other side has ended. */
export interface PendingCalls {
  /** Numbers a call; the promise is its answer. */
  readonly open: () => { id: number; answer: Promise<unknown> };
  readonly resolve: (id: number, output: unknown) => void;
  readonly reject: (id: number, problem: Error) => void;
  /** Fails every call, the ones to come too. */
  readonly end: (problem: Error) => void;
  /** Fails every call to come; resolves when those made so far are answered. */
  readonly finish: (problem: Error) => Promise<void>;
}

export function pendingCalls(): PendingCalls {
  const open = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;
  let ended: Error | null = null;
  const take = (id: number) => {
    const call = open.get(id);
    open.delete(id);
    return call;
  };
  return {
    open: () => {
      lastId += 1;
      const call = Promise.withResolvers<unknown>();
      if (ended === null) open.set(lastId, call);
      else call.reject(ended);
      return { id: lastId, answer: call.promise };
    },
    resolve: (id, output) => take(id)?.resolve(output),
    reject: (id, problem) => take(id)?.reject(problem),
    end: (problem) => {
      ended ??= problem;
      for (const id of [...open.keys()]) take(id)?.reject(ended);
    },
    finish: async (problem) => {
      ended ??= problem;
      await Promise.allSettled([...open.values()].map(({ promise }) => promise));
    },
  };
}
