import { useEffect } from "react";
import { untilItAsks } from "../actions/lock-desk.ts";
import type { AppWorkplace } from "./create-workplace.ts";

/**
 * A desk that was locked in one window is locked in all: this one goes to where the passphrase is asked
 * for once all that was typed in it is on the desk. Until then it stays, and saves when the desk is back.
 */
export function useLocked({ desk, session }: AppWorkplace): void {
  useEffect(
    () =>
      desk.events.subscribe((event) => {
        if (event.kind !== "locked") return;
        void Promise.all([session?.settled(), untilItAsks()]).then(() => window.location.reload());
      }),
    [desk, session],
  );
}
