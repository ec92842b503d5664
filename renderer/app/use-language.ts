import { useEffect } from "react";
import type { AppWorkplace } from "./create-workplace.ts";
import { keepCaretNow } from "./use-leaving.ts";

/**
 * Draws the window anew where the language of Stet was changed, from whichever window: what is said
 * is said once. Everything typed is on the desk first.
 */
export function useLanguage(workplace: AppWorkplace): void {
  const { desk, openDrafts } = workplace;
  useEffect(() => {
    let language = desk.settings.get()?.interfaceLanguage;
    return desk.settings.subscribe(() => {
      const wanted = desk.settings.get()?.interfaceLanguage;
      const isOther = language !== undefined && wanted !== undefined && wanted !== language;
      language = wanted ?? language;
      if (isOther) void drawAnew();
    });

    async function drawAnew() {
      await keepCaretNow(workplace);
      await Promise.all(openDrafts.unsaved().map((session) => session.drained()));
      window.location.reload();
    }
  }, [workplace, desk, openDrafts]);
}
