import type { Editor } from "@tiptap/core";
import { memo, type ReactNode } from "react";
import { ToggleButton } from "react-aria-components";
import { Tooltip } from "../../ui/tooltip.tsx";
import { keys } from "./shortcut.ts";

export interface ToggleProps {
  readonly editor: Editor;
  readonly label: string;
  readonly shortcut?: string;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly onPress: (editor: Editor) => void;
  readonly children: ReactNode;
}

/** A button that shows whether what it does holds where the caret is; drawn anew when that changes. */
export const Toggle = memo(ToggleAsItIs, looksAlike);

/** What it does and its sign stay what they are. */
function looksAlike(one: ToggleProps, other: ToggleProps): boolean {
  return (
    one.editor === other.editor &&
    one.label === other.label &&
    one.isOn === other.isOn &&
    one.isDisabled === other.isDisabled
  );
}

function ToggleAsItIs(props: ToggleProps) {
  const { editor, label, shortcut, isOn, isDisabled, onPress, children } = props;
  return (
    <Tooltip text={label} shortcut={shortcut === undefined ? undefined : keys(shortcut)}>
      <ToggleButton
        aria-label={label}
        className="ui-button is-quiet formatting-toggle"
        isSelected={isOn}
        isDisabled={isDisabled}
        onPress={() => onPress(editor)}
      >
        {children}
      </ToggleButton>
    </Tooltip>
  );
}
