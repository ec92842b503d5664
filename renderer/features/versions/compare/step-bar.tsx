import { countsSentence } from "../../../../shared/compare/counts-sentence.ts";
import { say } from "../../../../shared/words/say.ts";
import { Button } from "../../../ui/button.tsx";
import { ArrowDownIcon } from "../../../ui/icons/arrow-down-icon.tsx";
import { ArrowUpIcon } from "../../../ui/icons/arrow-up-icon.tsx";
import { sayRich } from "../../../ui/say-rich.tsx";
import { Tooltip } from "../../../ui/tooltip.tsx";
import { useComparing } from "./comparing.ts";
import type { Step } from "./step-request.ts";

/** Shortcuts as a person reads them. */
export interface StepKeys {
  readonly next: string;
  readonly previous: string;
}

export interface StepBarProps {
  readonly keys: StepKeys;
  /** What is not told; null where all is. */
  readonly hidden: string | null;
  readonly onStep: (by: Step) => void;
}

/** How much changed, where one is in it, and the ways to the next change. */
export function StepBar({ keys, hidden, onStep }: StepBarProps) {
  const { comparison, changes, current } = useComparing();
  const all = say("{count, plural, one {# change} other {# changes}}", { count: changes.length });
  return (
    <>
      <p className="compare-counts">
        <strong>{all}:</strong> {countsSentence(comparison.counts)} {hidden}
      </p>
      <div className="compare-steps">
        <p className="compare-place" role="status">
          {current === -1
            ? ""
            : say("Change {number} of {count}", { number: current + 1, count: changes.length })}
        </p>
        {current === -1 ? <KeyHint keys={keys} /> : null}
        <Tooltip text={say("Previous change")} shortcut={keys.previous}>
          <Button size="small" aria-label={say("Previous change")} onPress={() => onStep(-1)}>
            <ArrowUpIcon />
            {say("Previous")}
          </Button>
        </Tooltip>
        <Tooltip text={say("Next change")} shortcut={keys.next}>
          <Button size="small" aria-label={say("Next change")} onPress={() => onStep(1)}>
            <ArrowDownIcon />
            {say("Next")}
          </Button>
        </Tooltip>
      </div>
    </>
  );
}

function KeyHint({ keys: { next, previous } }: Pick<StepBarProps, "keys">) {
  return (
    <p className="compare-keys">
      {sayRich("{next} next {previous} previous", {
        next: <kbd>{next}</kbd>,
        previous: <kbd>{previous}</kbd>,
      })}
    </p>
  );
}
