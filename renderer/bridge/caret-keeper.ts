import type { Caret } from "../../shared/contract/drafts.ts";

export interface CaretKeeper {
  readonly last: () => Caret | null;
  readonly keep: (caret: Caret) => void;
  /** Sends what is waiting, at once. */
  readonly flush: () => Promise<void>;
}

const REST_MS = 300;

/** Remembers the caret at each rest of the hand, not at each key. */
export function createCaretKeeper(
  start: Caret | null,
  send: (caret: Caret) => Promise<void>,
): CaretKeeper {
  let last = start;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = async () => {
    if (timer === null || last === null) return;
    clearTimeout(timer);
    timer = null;
    // A caret that could not be kept costs nobody a word, so it raises no alarm.
    await send(last).catch(() => undefined);
  };
  return {
    last: () => last,
    keep: (caret) => {
      last = caret;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void flush(), REST_MS);
    },
    flush,
  };
}
