import { useState } from "react";
import { type Fact, factsOf } from "../../../../shared/compare/correction.ts";
import { say } from "../../../../shared/words/say.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { Button } from "../../../ui/button.tsx";
import { isOther } from "./compared-states.ts";
import { CorrectionDialog } from "./correction-dialog.tsx";
import type { Compared } from "./use-comparison.ts";

export interface CorrectionButtonProps {
  readonly session: DraftSession;
  readonly compared: Compared;
  readonly isReadOnly: boolean;
}

/** From two states of the draft, the earlier one first, to a note that tells readers what was wrong. */
export function CorrectionButton({ session, compared, isReadOnly }: CorrectionButtonProps) {
  const [facts, setFacts] = useState<readonly Fact[] | null>(null);
  const { comparison, states } = compared;
  const isForward = states !== null && !isOther(states.to) && isEarlier(states.from, states.to);
  if (comparison === null || isReadOnly || !isForward) return null;
  return (
    <>
      <Button onPress={() => setFacts(factsOf(comparison))}>{say("Draft a correction…")}</Button>
      {facts === null ? null : (
        <CorrectionDialog
          session={session}
          facts={facts}
          language={comparison.language}
          onClose={() => setFacts(null)}
        />
      )}
    </>
  );
}

function isEarlier(from: number | "now", to: number | "now"): boolean {
  return from !== "now" && (to === "now" || from < to);
}
