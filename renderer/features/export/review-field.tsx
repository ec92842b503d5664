import { say } from "../../../shared/words/say.ts";
import { Checkbox } from "../../ui/checkbox.tsx";

export interface ReviewFieldProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled: boolean;
}

/**
 * Whether a Word file leaves with its suggestions and comments. Never remembered: the next file is for
 * readers again, unless somebody says otherwise.
 */
export function ReviewField({ isSelected, ...props }: ReviewFieldProps) {
  return (
    <div className="export-review">
      <Checkbox isSelected={isSelected} {...props}>
        {say("For review, with suggestions and comments")}
      </Checkbox>
      <p role="status">
        {isSelected
          ? say(
              "The file holds every open suggestion, struck words among them, and every comment with its author. It is for colleagues only. Do not publish it.",
            )
          : ""}
      </p>
    </div>
  );
}
