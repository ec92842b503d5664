import type { OpenSession } from "../bridge/draft-session.ts";
import { useValue } from "../bridge/value.ts";
import type { AppWorkplace } from "./create-workplace.ts";
import { Later } from "./later.tsx";
import { draftStepLine } from "./later-parts.ts";

interface DraftStepShownProps {
  readonly workplace: AppWorkplace;
  readonly session: OpenSession;
}

/** Where the draft stands between this desk and its newsroom; nothing while the desk is alone. */
export function DraftStepShown({ workplace, session }: DraftStepShownProps) {
  const { step } = useValue(session.row);
  const { client } = workplace.desk;
  if (step === null) return null;
  return (
    <Later
      part={draftStepLine}
      onUnloaded={workplace.report}
      step={step}
      onRetry={() => client.newsroom.retry({ id: session.id })}
    />
  );
}
