import { say } from "../../../shared/words/say.ts";
import { Checkbox } from "../../ui/checkbox.tsx";

export interface MilestonesOnlyProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** Shows the flagged versions alone, and says what becomes of the others. */
export function MilestonesOnly({ isSelected, onChange }: MilestonesOnlyProps) {
  return (
    <div className="versions-only">
      <Checkbox isSelected={isSelected} onChange={onChange}>
        {say("Milestones only")}
      </Checkbox>
      <p className="versions-empty">
        {say(
          "Flagged versions are kept for good. Automatic ones thin with age: all of the last day, then one an hour for a week, one a day for two months, one a week.",
        )}
      </p>
    </div>
  );
}
