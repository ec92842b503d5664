import { Radio, RadioGroup } from "react-aria-components";
import { DRAFT_FILTERS, type DraftFilter } from "./draft-filter.ts";

export interface FilterChipsProps {
  readonly value: DraftFilter;
  readonly onChange: (filter: DraftFilter) => void;
  /** How many drafts the chosen filter shows, e.g. "214"; null while nobody knows. */
  readonly count: string | null;
}

/** One chip a part of the desk; the arrow keys walk over them. */
export function FilterChips({ value, onChange, count }: FilterChipsProps) {
  const choose = (chosen: string) => {
    const filter = DRAFT_FILTERS.find((candidate) => candidate.value === chosen);
    if (filter !== undefined) onChange(filter.value);
  };
  return (
    <RadioGroup
      className="desk-chips"
      aria-label="Show"
      orientation="horizontal"
      value={value}
      onChange={choose}
    >
      {DRAFT_FILTERS.map((filter) => (
        <Radio key={filter.value} value={filter.value} className="desk-chip">
          {filter.label}
          {filter.value === value && count !== null ? <span> {count}</span> : null}
        </Radio>
      ))}
    </RadioGroup>
  );
}
