import { useEffect } from "react";
import type { AppWorkplace } from "./create-workplace.ts";

/** Nothing typed goes with the window: the browser asks first, the desktop app waits. */
export function useLeaving(workplace: AppWorkplace): void {
  const { openDrafts } = workplace;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (openDrafts.unsaved().length > 0) event.preventDefault();
    };
    const keepCaret = () => void keepCaretNow(workplace);
    window.addEventListener("beforeunload", ask);
    window.addEventListener("pagehide", keepCaret);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("pagehide", keepCaret);
    };
  }, [workplace, openDrafts]);

  useEffect(() => {
    window.stet?.onClosing(async () => {
      await keepCaretNow(workplace);
      await Promise.all(openDrafts.unsaved().map((session) => session.drained()));
      window.stet?.closeNow();
    });
  }, [workplace, openDrafts]);
}

/** The editor tells of its caret at rests; who leaves does not wait for one. */
export async function keepCaretNow({ shown, editor }: AppWorkplace): Promise<void> {
  const session = shown.get();
  if (session === null || editor === null || editor.isDestroyed) return;
  const { anchor, head } = editor.state.selection;
  session.keepCaret({ anchor, head });
  await session.flushCaret();
}
