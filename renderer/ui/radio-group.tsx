import "./field.css";
import "./radio-group.css";
import type { ReactNode } from "react";
import { RadioGroup as AriaRadioGroup, Label, Radio } from "react-aria-components";
import { classNames } from "./class-names.ts";

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly description?: ReactNode;
}

export interface RadioGroupProps<Value extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Its options stand beside each other. */
  readonly isRow?: boolean;
  readonly isDisabled?: boolean;
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, hideLabel, options, value, onChange, isRow, isDisabled } = props;
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <AriaRadioGroup
      className="ui-field"
      value={value}
      onChange={choose}
      orientation={isRow ? "horizontal" : "vertical"}
      isDisabled={isDisabled}
    >
      <Label className={classNames("ui-label", hideLabel && "ui-hidden")}>{label}</Label>
      <div className={classNames("ui-radios", isRow && "is-row")}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="ui-radio">
            <span className="ui-radio-dot" aria-hidden="true" />
            <span>
              {option.label}
              {option.description === undefined ? null : (
                <span className="ui-description">{option.description}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
