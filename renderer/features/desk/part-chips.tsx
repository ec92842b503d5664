import { Radio, RadioGroup } from "react-aria-components";
import { say } from "../../../shared/words/say.ts";
import { DESK_PARTS, type DeskPart } from "./list-choice.ts";

export interface PartChipsProps {
  readonly value: DeskPart;
  readonly onChange: (part: DeskPart) => void;
  /** How many drafts the chosen part shows, e.g. "214"; null while nobody knows. */
  readonly count: string | null;
}

/** One chip a part of the desk; the arrow keys walk over them. */
export function PartChips({ value, onChange, count }: PartChipsProps) {
  const choose = (chosen: string) => {
    const part = DESK_PARTS.find((candidate) => candidate.value === chosen);
    if (part !== undefined) onChange(part.value);
  };
  return (
    <RadioGroup
      className="desk-chips"
      aria-label={say("Show")}
      orientation="horizontal"
      value={value}
      onChange={choose}
    >
      {DESK_PARTS.map((part) => (
        <Radio key={part.value} value={part.value} className="desk-chip">
          {part.label}
          {part.value === value && count !== null ? <span> {count}</span> : null}
        </Radio>
      ))}
    </RadioGroup>
  );
}
