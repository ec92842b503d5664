import { useEffect } from "react";
import { toProblem } from "../../shared/contract/from-wire.ts";
import { Problem } from "../../shared/contract/problem.ts";
import { restoreAskedHere } from "../features/backups/restored.ts";
import { showToast } from "../ui/toast.tsx";
import type { AppWorkplace } from "./create-workplace.ts";

/** Tells in the window that asked for it what became of restoring a backup. */
export function useRestored({ desk, report }: AppWorkplace): void {
  useEffect(() => {
    const tell = async () => {
      const restored = await restoreAskedHere(desk.client);
      if (restored === null) return;
      if (restored.ok) showToast({ text: restored.message });
      else report(new Problem("BAD_FILE", restored.message));
    };
    tell().catch((error: unknown) => report(toProblem(error)));
  }, [desk, report]);
}
