import { useEffect } from "react";
import { toProblem } from "../../shared/contract/from-wire.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import type { AppWorkplace } from "./create-workplace.ts";

/** Opens the draft that was open last, else the one changed last. */
export function useStart(workplace: AppWorkplace, lastDraft: DraftId | null): void {
  useEffect(() => {
    if (workplace.session !== null) return;
    const start = async () => {
      const [first] =
        lastDraft === null ? await workplace.desk.client.drafts.list({ limit: 1 }) : [];
      const id = lastDraft ?? first?.id;
      if (id !== undefined) await workplace.openDraft(id);
    };
    start().catch((error: unknown) => workplace.report(toProblem(error)));
  }, [workplace, lastDraft]);
}
