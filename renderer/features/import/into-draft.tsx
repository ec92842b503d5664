import { say } from "../../../shared/words/say.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useValue } from "../../bridge/value.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { sayRich } from "../../ui/say-rich.tsx";

export interface IntoDraftProps {
  readonly session: DraftSession;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** Whether the one file becomes the open draft's next state instead of a draft of its own. */
export function IntoDraft({ session, isSelected, onChange }: IntoDraftProps) {
  const { headline } = useValue(session.row);
  const isReadOnly = useValue(session.readOnly) !== null;
  if (isReadOnly) return null;
  return (
    <Checkbox isSelected={isSelected} onChange={onChange}>
      {sayRich(
        "Into the open draft, “{headline}”: one file replaces what it holds, and a version of before is kept. A Word file that Stet wrote of it comes back as suggestions and comments.",
        { headline: <bdi>{headline ?? say("Untitled")}</bdi> },
      )}
    </Checkbox>
  );
}
