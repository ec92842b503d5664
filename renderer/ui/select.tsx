import "./field.css";
import "./list-box.css";
import "./select.css";
import {
  Select as AriaSelect,
  Button,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from "react-aria-components";
import { classNames } from "./class-names.ts";
import { ChevronIcon } from "./icons/chevron-icon.tsx";

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** A button that shows the chosen option and opens the list of all. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hideLabel, options, value, onChange, placeholder, isDisabled } = props;
  const choose = (key: Key | null) => {
    const option = options.find((candidate) => candidate.value === key);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <AriaSelect
      className="ui-field"
      value={value}
      onChange={choose}
      placeholder={placeholder}
      isDisabled={isDisabled}
    >
      <Label className={classNames("ui-label", hideLabel && "ui-hidden")}>{label}</Label>
      <Button className="ui-input ui-select">
        <SelectValue className="ui-select-value" />
        <ChevronIcon />
      </Button>
      <Popover className="ui-popover">
        <ListBox className="ui-list">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className="ui-option">
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
