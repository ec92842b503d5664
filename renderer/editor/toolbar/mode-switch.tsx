import { memo } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { say } from "../../../shared/words/say.ts";

interface ModeSwitchProps {
  readonly suggests: boolean;
  readonly isDisabled: boolean;
  readonly onSuggests: (suggests: boolean) => void;
}

/** Whether what is written is simply written, or only suggested. */
export const ModeSwitch = memo(function ModeSwitchAsItIs({
  suggests,
  isDisabled,
  onSuggests,
}: ModeSwitchProps) {
  const mode = suggests ? "suggesting" : "editing";
  return (
    <ToggleButtonGroup
      aria-label={say("Mode")}
      className="formatting-mode"
      disallowEmptySelection
      isDisabled={isDisabled}
      selectedKeys={[mode]}
      onSelectionChange={(chosen) => onSuggests(chosen.has("suggesting"))}
    >
      <ToggleButton id="editing" className="formatting-mode-choice">
        {say("Editing")}
      </ToggleButton>
      <ToggleButton id="suggesting" className="formatting-mode-choice">
        {say("Suggesting")}
      </ToggleButton>
    </ToggleButtonGroup>
  );
});
