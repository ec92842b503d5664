import { say } from "../../../shared/words/say.ts";
import { LiveTextField } from "../../ui/live-text-field.tsx";
import type { StoryProps } from "./story-props.ts";

const LONGEST = 9_999_999;

/** How long the body should become, in words. */
export function LengthField({ fields, writes, isReadOnly }: StoryProps) {
  const write = (typed: string) => {
    const digits = typed.normalize("NFKC").replace(/\D/g, "");
    writes.set("plannedLength", digits === "" ? null : Math.min(Number(digits), LONGEST));
  };
  return (
    <div data-field="plannedLength">
      <LiveTextField
        label={say("Planned length")}
        placeholder={say("In words")}
        inputMode="numeric"
        value={fields.plannedLength === null ? "" : String(fields.plannedLength)}
        isReadOnly={isReadOnly}
        onWrite={write}
        onUndo={writes.undo}
        onRedo={writes.redo}
        onFocus={writes.newStep}
        onBlur={writes.newStep}
      />
    </div>
  );
}
