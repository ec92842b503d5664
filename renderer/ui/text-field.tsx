import "./field.css";
import type { ReactNode } from "react";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from "react-aria-components";
import { classNames } from "./class-names.ts";

export interface TextFieldProps extends Omit<AriaTextFieldProps, "className" | "children"> {
  readonly label: string;
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  /** How many lines it shows; more than one makes it a text area. */
  readonly lines?: number;
  readonly description?: ReactNode;
  /** Says what is wrong and what to do; shown while `isInvalid`. */
  readonly error?: string;
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    hideLabel,
    placeholder,
    lines = 1,
    description,
    error,
    onKeyDown,
    ...rest
  } = props;
  // React Aria keeps a key from the window once somebody listens here, and with it every shortcut.
  const press: typeof onKeyDown = (event) => {
    onKeyDown?.(event);
    event.continuePropagation();
  };
  return (
    // The form decides what to refuse: native validation would block the next try.
    <AriaTextField validationBehavior="aria" {...rest} onKeyDown={press} className="ui-field">
      <Label className={classNames("ui-label", hideLabel && "ui-hidden")}>{label}</Label>
      {lines === 1 ? (
        <Input className="ui-input" placeholder={placeholder} />
      ) : (
        <TextArea className="ui-input" placeholder={placeholder} rows={lines} />
      )}
      {description === undefined ? null : (
        <Text slot="description" className="ui-description">
          {description}
        </Text>
      )}
      <FieldError className="ui-error">{error}</FieldError>
    </AriaTextField>
  );
}
