import type { DraftStep } from "../../../shared/contract/newsroom.ts";
import { stepWords } from "../../../shared/newsroom/step-words.ts";
import { sayReceived } from "../../../shared/words/say.ts";
import { StepSign } from "../../ui/step-sign.tsx";
import { Mark } from "./mark.tsx";

export interface RowStepProps {
  readonly step: DraftStep;
  readonly now: Date;
}

/** Where a draft stands between this desk and its newsroom. */
export function RowStep({ step, now }: RowStepProps) {
  const words = stepWords(step, now);
  const text = step.kind === "refused" ? `${words}: ${sayReceived(step.sentence)}` : words;
  return (
    <Mark text={text} isQuiet={step.kind !== "refused"}>
      <StepSign kind={step.kind} />
    </Mark>
  );
}
