import type { Version } from "../../../../shared/contract/versions.ts";
import { say } from "../../../../shared/words/say.ts";
import { Button } from "../../../ui/button.tsx";
import { SwapIcon } from "../../../ui/icons/swap-icon.tsx";
import { Select } from "../../../ui/select.tsx";
import { Tooltip } from "../../../ui/tooltip.tsx";
import { isOther, readState, type States, stateName, stateOptions } from "./compared-states.ts";

export interface StatePickersProps {
  /** Newest first; null until they are read. */
  readonly versions: readonly Version[] | null;
  readonly states: States | null;
  readonly onChange: (states: States) => void;
}

const OTHER = "other";

/** Which two states are compared. */
export function StatePickers({ versions, states, onChange }: StatePickersProps) {
  if (versions === null || states === null) return null;
  const options = stateOptions(versions, new Date());
  const { from, to } = states;
  const other = isOther(to) ? [{ value: OTHER, label: stateName(to) }] : [];
  return (
    <div className="compare-pickers">
      <Select
        label={say("From")}
        options={options}
        value={String(from)}
        onChange={(value) => onChange({ from: readState(value), to })}
      />
      <Tooltip text={say("Swap")}>
        <Button
          square
          aria-label={say("Swap")}
          isDisabled={isOther(to)}
          onPress={() => (isOther(to) ? undefined : onChange({ from: to, to: from }))}
        >
          <SwapIcon />
        </Button>
      </Tooltip>
      <Select
        label={say("To")}
        options={[...other, ...options]}
        value={isOther(to) ? OTHER : String(to)}
        onChange={(value) =>
          value === OTHER ? undefined : onChange({ from, to: readState(value) })
        }
      />
    </div>
  );
}
