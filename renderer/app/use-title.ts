import { useEffect } from "react";
import type { DraftRow } from "../../shared/contract/drafts.ts";
import { say } from "../../shared/words/say.ts";
import type { Observable } from "../bridge/session.ts";

/** The window is named after the draft that is being written in it. Nothing is drawn anew when that changes. */
export function useTitle(row: Observable<DraftRow> | null): void {
  useEffect(() => {
    if (row === null) return;
    const show = () => {
      document.title = `${row.get().headline ?? say("Untitled")} — Stet`;
    };
    show();
    const unsubscribe = row.subscribe(show);
    return () => {
      unsubscribe();
      document.title = "Stet";
    };
  }, [row]);
}
