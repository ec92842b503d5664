import { useId } from "react";
import { Input } from "react-aria-components";
import { say } from "../../../shared/words/say.ts";
import type { DayRange } from "./when.ts";

export interface RangeFieldsProps {
  readonly value: DayRange;
  readonly onChange: (value: DayRange) => void;
}

/** From which day to which; either may stay open. */
export function RangeFields({ value, onChange }: RangeFieldsProps) {
  const { from, to } = value;
  return (
    <div className="desk-range">
      <DayField
        label={say("From")}
        day={from}
        max={to}
        onChange={(day) => onChange({ ...value, from: day })}
      />
      <DayField
        label={say("To")}
        day={to}
        min={from}
        onChange={(day) => onChange({ ...value, to: day })}
      />
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: string | null;
  readonly min?: string | null;
  readonly max?: string | null;
  readonly onChange: (day: string | null) => void;
}

/** Not controlled: a day that is half typed has no value and shall not be wiped out. */
function DayField({ label, day, min, max, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className="ui-field">
      <label htmlFor={id} className="ui-label">
        {label}
      </label>
      <Input
        id={id}
        className="ui-input"
        type="date"
        defaultValue={day ?? ""}
        min={min ?? undefined}
        max={max ?? "9999-12-31"}
        onChange={({ target }) => {
          if (!target.validity.badInput && target.value >= "1900") onChange(target.value);
          else if (target.value === "" && !target.validity.badInput) onChange(null);
        }}
      />
    </div>
  );
}
