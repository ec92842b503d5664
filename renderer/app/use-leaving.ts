import { useEffect } from "react";
import type { AppWorkplace } from "./create-workplace.ts";

/** Nothing typed goes with the window: the browser asks first, the desktop app waits. */
export function useLeaving({ openDrafts, shown }: AppWorkplace): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (openDrafts.unsaved().length > 0) event.preventDefault();
    };
    const keepCaret = () => shown.get()?.flushCaret();
    window.addEventListener("beforeunload", ask);
    window.addEventListener("pagehide", keepCaret);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("pagehide", keepCaret);
    };
  }, [openDrafts, shown]);

  useEffect(() => {
    window.stet?.onClosing(async () => {
      await shown.get()?.flushCaret();
      await Promise.all(openDrafts.unsaved().map((session) => session.drained()));
      window.stet?.closeNow();
    });
  }, [openDrafts, shown]);
}
