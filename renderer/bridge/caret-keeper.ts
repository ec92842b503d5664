import type { Caret } from "../../shared/contract/drafts.ts";

export interface CaretKeeper {
  readonly last: () => Caret | null;
  readonly keep: (caret: Caret) => void;
  /** Sends what is waiting, or what could not be sent before, at once. */
  readonly flush: () => Promise<void>;
}

const REST_MS = 300;

/** Remembers the caret at each rest of the hand, not at each key. */
export function createCaretKeeper(
  start: Caret | null,
  send: (caret: Caret) => Promise<void>,
): CaretKeeper {
  let last = start;
  let sent = start;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = async () => {
    clearTimeout(timer);
    if (last === null || last === sent) return;
    const sending = last;
    try {
      await send(sending);
      sent = sending;
    } catch {
      // A caret that could not be kept costs nobody a word: no alarm, it goes with the next flush.
    }
  };
  return {
    last: () => last,
    keep: (caret) => {
      last = caret;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), REST_MS);
    },
    flush,
  };
}
