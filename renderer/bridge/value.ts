import { useSyncExternalStore } from "react";
import type { Observable } from "./session.ts";

/** An {@link Observable} that its owner can set. Setting an equal value tells nobody. */
export interface Value<T> extends Observable<T> {
  readonly set: (value: T) => void;
}

export function createValue<T>(initial: T): Value<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads an observable in a component, and renders it again when the value changes. */
export function useValue<T>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.get);
}

/** Resolves with the first value that passes, now or later; rejects when the signal aborts. */
export function until<T>(
  observable: Observable<T>,
  passes: (value: T) => boolean,
  signal: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!passes(observable.get())) return;
      stop();
      resolve(observable.get());
    };
    const abort = () => {
      stop();
      reject(signal.reason);
    };
    const unsubscribe = observable.subscribe(look);
    const stop = () => {
      unsubscribe();
      signal.removeEventListener("abort", abort);
    };
    signal.addEventListener("abort", abort);
    if (signal.aborted) abort();
    else look();
  });
}
