import "./checkbox.css";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components";
import { CheckIcon } from "./icons/check-icon.tsx";

export interface CheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className="ui-checkbox">
      <span className="ui-checkbox-box" aria-hidden="true">
        {props.isSelected ? <CheckIcon /> : null}
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
