import "./backups.css";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { ClosingQuestion } from "./closing-question.tsx";
import { salvageDesk } from "./restored.ts";

export interface SalvageQuestionProps {
  /** Whether the host can close the desk and open it again. */
  readonly canRestore: boolean;
  readonly onBackups: () => void;
  readonly onClose: () => void;
}

/** For a desk whose database was found damaged while it was open: says what can be done, and asks once. */
export function SalvageQuestion({ canRestore, onBackups, onClose }: SalvageQuestionProps) {
  const { client } = useDesk();
  return (
    <ClosingQuestion
      title={say("Save what can be read?")}
      deed={() => salvageDesk(client)}
      button={{ kind: "primary", text: say("Save what can be read") }}
      doing={say("Saving what can be read")}
      isPossible={canRestore}
      other={{ text: say("Open Backups…"), onPress: onBackups }}
      onClose={onClose}
    >
      <p>
        {say(
          "What can be read of the damaged database is saved, and what cannot is taken from the desk's backups and versions. The damaged database is kept.",
        )}
      </p>
      <p>
        {say(
          "The desk closes for a moment, in every window. Save a copy of what is not saved yet first: it is in no backup.",
        )}
      </p>
    </ClosingQuestion>
  );
}
