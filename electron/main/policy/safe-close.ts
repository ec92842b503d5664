/** What closing a window needs of the rest; Electron's own parts are handed in. */
export interface Closing {
  /** Asks the page to keep what it has not kept yet. */
  readonly askPage: () => void;
  /** Asks the person whether to wait on; false means to close and lose what was not kept. */
  readonly askPerson: () => Promise<boolean>;
  readonly close: () => void;
  readonly patienceMs: number;
}

export interface SafeClose {
  /** A person wants the window closed. Asking again while it is closing changes nothing. */
  readonly begin: () => void;
  /** The page says that everything is kept. */
  readonly settled: () => void;
}

/**
 * Closes a window only when its page has kept everything. A page that does not answer in time is
 * the person's to decide about, as often as they want to wait.
 */
export function safeClose({ askPage, askPerson, close, patienceMs }: Closing): SafeClose {
  let isClosing = false;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  const end = () => {
    clearTimeout(timer);
    if (!isClosed) close();
    isClosed = true;
  };
  const wait = () => {
    askPage();
    timer = setTimeout(async () => {
      const waits = await askPerson();
      if (isClosed) return;
      if (waits) wait();
      else end();
    }, patienceMs);
  };
  return {
    begin() {
      if (isClosing) return;
      isClosing = true;
      wait();
    },
    settled() {
      if (isClosing) end();
    },
  };
}
