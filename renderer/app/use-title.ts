import { useEffect } from "react";
import type { DraftRow } from "../../shared/contract/drafts.ts";

/** The window is named after the draft in it. */
export function useTitle(row: DraftRow): void {
  const headline = row.headline ?? "Untitled";
  useEffect(() => {
    document.title = `${headline} — Stet`;
    return () => {
      document.title = "Stet";
    };
  }, [headline]);
}
