import { say } from "../../../../shared/words/say.ts";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import type { Look } from "./use-look.ts";

export interface LookBarProps {
  readonly look: Look;
  readonly isWide: boolean;
  readonly onChange: (look: Partial<Look>) => void;
}

const VIEWS = [
  { value: "inline", label: say("Inline") },
  { value: "sides", label: say("Side by side") },
] as const;

/** How the comparison is read. */
export function LookBar({ look, isWide, onChange }: LookBarProps) {
  return (
    <div className="compare-look">
      {isWide ? (
        <RadioGroup
          label={say("View")}
          hideLabel
          isRow
          options={VIEWS}
          value={look.view}
          onChange={(view) => onChange({ view })}
        />
      ) : null}
      <Checkbox isSelected={look.formatting} onChange={(formatting) => onChange({ formatting })}>
        {say("Hide formatting")}
      </Checkbox>
      <Checkbox isSelected={look.typography} onChange={(typography) => onChange({ typography })}>
        {say("Hide typography")}
      </Checkbox>
    </div>
  );
}
