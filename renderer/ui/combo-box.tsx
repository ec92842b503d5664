import "./field.css";
import "./list-box.css";
import { useRef } from "react";
import {
  ComboBox as AriaComboBox,
  FieldError,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from "react-aria-components";
import { classNames } from "./class-names.ts";
import { useOwnScroll } from "./use-own-scroll.ts";

export interface ComboOption {
  readonly id: string;
  readonly label: string;
}

export interface ComboBoxProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly ComboOption[];
  readonly value: string;
  /** The option that stands in it; the list closes when it changes. */
  readonly selected?: string | null;
  /** Told of each key; the caller filters the options. */
  readonly onInput: (value: string) => void;
  readonly onPick: (id: string) => void;
  /** The field is left: what stands in it is meant. */
  readonly onCommit?: () => void;
  readonly placeholder?: string;
  /** Said in the open list where no option fits. */
  readonly emptyText?: string;
  readonly isDisabled?: boolean;
  /** Says what is wrong with what stands in it, and what to do. */
  readonly error?: string | null;
}

/** A text field with suggestions; any text may be typed. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hideLabel, options, value, onInput, onPick, placeholder, emptyText } = props;
  const input = useRef<HTMLInputElement>(null);
  const expectScroll = useOwnScroll(input);
  const pick = (key: Key | null) => {
    if (key !== null) onPick(String(key));
  };
  return (
    <AriaComboBox
      className="ui-field"
      allowsCustomValue
      allowsEmptyCollection={emptyText !== undefined}
      menuTrigger="focus"
      items={options}
      inputValue={value}
      onInputChange={(text) => {
        expectScroll();
        onInput(text);
      }}
      value={props.selected ?? null}
      onChange={pick}
      onFocus={expectScroll}
      onBlur={props.onCommit}
      isInvalid={(props.error ?? null) !== null}
      isDisabled={props.isDisabled}
    >
      <Label className={classNames("ui-label", hideLabel && "ui-hidden")}>{label}</Label>
      <Input ref={input} className="ui-input" placeholder={placeholder} />
      <FieldError className="ui-error">{props.error}</FieldError>
      <Popover className="ui-popover">
        <ListBox<ComboOption>
          className="ui-list"
          renderEmptyState={() => <div className="ui-option">{emptyText}</div>}
        >
          {(option) => (
            <ListBoxItem id={option.id} className="ui-option">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
