import "./newsroom-state.css";
import type { DraftStep } from "../../../shared/contract/newsroom.ts";
import { stepWords } from "../../../shared/newsroom/step-words.ts";
import { say, sayReceived } from "../../../shared/words/say.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { PopoverButton } from "../../ui/popover-button.tsx";
import { StepSign } from "../../ui/step-sign.tsx";

export interface DraftStepLineProps {
  readonly step: DraftStep;
  /** Tries again what waits or was not taken. */
  readonly onRetry: () => Promise<void>;
}

/** Where the draft on the screen stands; where it does not go on by itself, why, and a way to go on. */
export function DraftStepLine({ step, onRetry }: DraftStepLineProps) {
  const words = stepWords(step, new Date());
  const line = (
    <>
      <StepSign kind={step.kind} />
      <span>{words}</span>
    </>
  );
  const names = classNames("draft-step", `is-${step.kind}`);
  if (step.kind !== "refused" && step.kind !== "offline") {
    return <span className={names}>{line}</span>;
  }
  return (
    <span className={names}>
      <PopoverButton
        label={say("Why it waits")}
        button={
          <Button kind="quiet" size="small" aria-label={say("{words}: why", { words })}>
            {line}
          </Button>
        }
      >
        <Why step={step} onRetry={onRetry} />
      </PopoverButton>
    </span>
  );
}

type Waiting = Extract<DraftStep, { kind: "refused" | "offline" }>;

function Why({ step, onRetry }: { readonly step: Waiting; readonly onRetry: () => Promise<void> }) {
  const deed = useDeed();
  return (
    <div className="draft-step-why">
      <p>
        {step.kind === "refused"
          ? sayReceived(step.sentence)
          : say(
              "The newsroom cannot be reached. What you write is on this desk and is sent by itself once it can be.",
            )}
      </p>
      <Button size="small" onPress={() => void deed.run(onRetry)} isDisabled={deed.busy}>
        {say("Try again")}
      </Button>
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </div>
  );
}
