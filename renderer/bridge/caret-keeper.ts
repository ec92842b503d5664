import type { Caret } from "../../shared/contract/drafts.ts";

export interface CaretKeeper {
  readonly last: () => Caret | null;
  /** To be called when the hand rests, not at each key. */
  readonly keep: (caret: Caret) => void;
  /** Sends what could not be sent before; resolves once the desk has it, or could not take it. */
  readonly flush: () => Promise<void>;
}

/** Remembers on the desk where the caret stands. */
export function createCaretKeeper(
  start: Caret | null,
  send: (caret: Caret) => Promise<void>,
): CaretKeeper {
  let last = start;
  let sent = start;
  let sending = Promise.resolve();
  const sendLast = async () => {
    if (last === null || isSame(last, sent)) return;
    const place = last;
    try {
      await send(place);
      sent = place;
    } catch {
      // A caret that could not be kept costs nobody a word: no alarm, it goes with the next flush.
    }
  };
  // One after another, so that the last place is what the desk keeps.
  const flush = () => {
    sending = sending.then(sendLast);
    return sending;
  };
  return {
    last: () => last,
    keep: (caret) => {
      last = caret;
      void flush();
    },
    flush,
  };
}

function isSame(a: Caret, b: Caret | null): boolean {
  return a.anchor === b?.anchor && a.head === b.head;
}
