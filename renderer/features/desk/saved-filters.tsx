import { ToggleButton } from "react-aria-components";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useSettings } from "../../bridge/settings.ts";
import { type ListChoice, WHOLE_DESK } from "./list-choice.ts";
import { isChosen, readChoice } from "./saved-choice.ts";

export interface SavedFiltersProps {
  readonly choice: ListChoice;
  readonly onChoose: (choice: ListChoice) => void;
}

/** What somebody saved of the list, a press each; pressed again the whole desk is back. */
export function SavedFilters({ choice, onChoose }: SavedFiltersProps) {
  const { savedFilters } = useSettings(useDesk());
  if (savedFilters.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex line everywhere
    <div className="desk-saved" role="group" aria-label={say("Saved filters")}>
      {savedFilters.map((saved) => (
        <ToggleButton
          key={saved.name}
          className="desk-saved-filter"
          isSelected={isChosen(saved, choice)}
          onChange={(isOn) => onChoose(isOn ? readChoice(saved) : WHOLE_DESK)}
        >
          {saved.name}
        </ToggleButton>
      ))}
    </div>
  );
}
