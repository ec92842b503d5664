import { useEffect } from "react";
import type { OpenSession } from "../bridge/draft-session.ts";
import type { AppWorkplace } from "./create-workplace.ts";

/** A draft that goes into the bin leaves the screen; one that is opened from the bin stays. */
export function useBinned({ shown, clear }: AppWorkplace): void {
  useEffect(() => {
    let stopRow = () => {};
    const watch = (session: OpenSession | null) => {
      stopRow();
      if (session === null) return;
      let wasBinned = session.row.get().binnedAt !== null;
      stopRow = session.row.subscribe(() => {
        const isBinned = session.row.get().binnedAt !== null;
        if (isBinned && !wasBinned) clear();
        wasBinned = isBinned;
      });
    };
    watch(shown.get());
    const stopShown = shown.subscribe(() => watch(shown.get()));
    return () => {
      stopShown();
      stopRow();
    };
  }, [shown, clear]);
}
