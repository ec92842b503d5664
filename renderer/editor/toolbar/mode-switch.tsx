import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

interface ModeSwitchProps {
  readonly suggests: boolean;
  readonly isDisabled: boolean;
  readonly onSuggests: (suggests: boolean) => void;
}

/** Whether what is written is simply written, or only suggested. */
export function ModeSwitch({ suggests, isDisabled, onSuggests }: ModeSwitchProps) {
  const mode = suggests ? "suggesting" : "editing";
  return (
    <ToggleButtonGroup
      aria-label="Mode"
      className="formatting-mode"
      disallowEmptySelection
      isDisabled={isDisabled}
      selectedKeys={[mode]}
      onSelectionChange={(chosen) => onSuggests(chosen.has("suggesting"))}
    >
      <ToggleButton id="editing" className="formatting-mode-choice">
        Editing
      </ToggleButton>
      <ToggleButton id="suggesting" className="formatting-mode-choice">
        Suggesting
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
