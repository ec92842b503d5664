import type { Version } from "../../../../shared/contract/versions.ts";
import { Button } from "../../../ui/button.tsx";
import { SwapIcon } from "../../../ui/icons/swap-icon.tsx";
import { Select } from "../../../ui/select.tsx";
import { Tooltip } from "../../../ui/tooltip.tsx";
import { readState, type States, stateOptions } from "./compared-states.ts";

export interface StatePickersProps {
  /** Newest first. */
  readonly versions: readonly Version[];
  readonly states: States;
  readonly onChange: (states: States) => void;
}

/** Which two states are compared. */
export function StatePickers({ versions, states, onChange }: StatePickersProps) {
  const options = stateOptions(versions, new Date());
  const { from, to } = states;
  return (
    <div className="compare-pickers">
      <Select
        label="From"
        options={options}
        value={String(from)}
        onChange={(value) => onChange({ from: readState(value), to })}
      />
      <Tooltip text="Swap">
        <Button square aria-label="Swap" onPress={() => onChange({ from: to, to: from })}>
          <SwapIcon />
        </Button>
      </Tooltip>
      <Select
        label="To"
        options={options}
        value={String(to)}
        onChange={(value) => onChange({ from, to: readState(value) })}
      />
    </div>
  );
}
