import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components";
import { Tooltip } from "../../ui/tooltip.tsx";
import { keys } from "./shortcut.ts";

export interface ToggleProps {
  readonly label: string;
  readonly shortcut?: string;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that shows whether what it does holds where the caret is. */
export function Toggle(props: ToggleProps) {
  const { label, shortcut, isOn, isDisabled, onPress, children } = props;
  return (
    <Tooltip text={label} shortcut={shortcut === undefined ? undefined : keys(shortcut)}>
      <ToggleButton
        aria-label={label}
        className="ui-button is-quiet formatting-toggle"
        isSelected={isOn}
        isDisabled={isDisabled}
        onPress={onPress}
      >
        {children}
      </ToggleButton>
    </Tooltip>
  );
}
